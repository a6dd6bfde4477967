import type { FindingSet } from '../../../electron/contract/seminar.ts'
import { useNotices, useRun } from '../../components/notices.tsx'
import { flushAll } from '../../hooks/closing.ts'
import { call } from '../../hooks/client.ts'
import { useMessages } from '../../messages/use-messages.tsx'

/** Writes a frozen list to a Word file that the user chooses, as the client may see it. */
export function usePrintFindings(): (set: FindingSet) => Promise<void> {
  const m = useMessages()
  const run = useRun()
  const { notify } = useNotices()
  return async (set) => {
    await flushAll()
    const chosen = await call('app.chooseFile', { purpose: 'export-word', suggestedName: m.seminar.fileName(set.label).slice(0, 300) })
    if (!chosen.ok || chosen.value === null) return
    const { token, name } = chosen.value
    const written = await run('findingSet.export', { findingSetId: set.id, profile: 'client', file: token })
    if (written === undefined) return
    const remarks = [...(written.masked ? [m.seminar.presentation.masked] : []), ...(written.namesChecked ? [] : [m.exports.notChecked])]
    notify({ text: [m.seminar.printed(name), ...remarks].join(' '), action: { label: m.common.showFile, run: () => { void call('app.showFile', { token }) } } })
  }
}
