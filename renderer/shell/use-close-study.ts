import { useNotices, useRun } from '../components/notices.tsx'
import { flushAll } from '../hooks/closing.ts'
import { useNavigation } from '../hooks/navigation.tsx'
import { useSetStudy } from '../hooks/use-study.ts'
import { useMessages } from '../messages/use-messages.tsx'

/** Writes what is not yet written, closes the study and shows the start screen. Resolves with whether it is closed. */
export function useCloseStudy(): () => Promise<boolean> {
  const m = useMessages()
  const run = useRun()
  const { notify, clear } = useNotices()
  const setStudy = useSetStudy()
  const { restart } = useNavigation()
  return async () => {
    // Text that cannot be stored stays on screen, where it says so.
    if (!await flushAll()) {
      notify({ text: m.shell.notAllSaved, tone: 'danger' })
      return false
    }
    const closed = await run('study.close', {})
    if (closed === undefined) return false
    clear()
    setStudy(null)
    restart()
    return true
  }
}
