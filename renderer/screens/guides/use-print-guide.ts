import type { GuideForm } from '../../../codebook/guide/guide-wording.ts'
import type { Guide, GuideVersion } from '../../../electron/contract/guides.ts'
import { useNotices, useRun } from '../../components/notices.tsx'
import { flushAll } from '../../hooks/closing.ts'
import { call } from '../../hooks/client.ts'
import { useMessages } from '../../messages/use-messages.tsx'

const purposes = { word: 'export-word', text: 'save-text', json: 'export-json' } as const

/** Writes a version to a file that the user chooses. */
export function usePrintGuide(guide: Guide, version: GuideVersion): (to: keyof typeof purposes, form: GuideForm) => Promise<void> {
  const m = useMessages()
  const run = useRun()
  const { notify } = useNotices()
  return async (to, form) => {
    await flushAll()
    const title = form === 'nn' ? guide.titleNn ?? guide.title : guide.title
    const chosen = await call('app.chooseFile', { purpose: purposes[to], suggestedName: `${title} ${version.version}`.slice(0, 300) })
    if (!chosen.ok || chosen.value === null) return
    const { token, name } = chosen.value
    const written = await run('guides.export', { versionId: version.versionId, to, form, file: token })
    if (written === undefined) return
    notify({
      text: written.fallbacks === 0 ? m.guides.printed(name) : m.guides.printedLacking(name, written.fallbacks),
      action: { label: m.common.showFile, run: () => { void call('app.showFile', { token }) } },
    })
  }
}
