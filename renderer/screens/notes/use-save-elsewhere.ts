import { useNotices, useRun } from '../../components/notices.tsx'
import { useMessages } from '../../messages/use-messages.tsx'

/** Writes text that the study could not take to a file of the user's choice, and says that it lies there without encryption. */
export function useSaveElsewhere(): (suggestedName: string, text: string) => Promise<void> {
  const m = useMessages()
  const { notify } = useNotices()
  const run = useRun()
  return async (suggestedName, text) => {
    const file = await run('app.chooseFile', { purpose: 'save-text', suggestedName })
    if (file === null || file === undefined) return
    const written = await run('app.writeText', { file: file.token, text })
    if (written !== undefined) notify({ text: m.notes.savedElsewhere(file.name) })
  }
}
