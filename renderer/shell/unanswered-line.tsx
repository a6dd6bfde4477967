import { Button } from '../components/button.tsx'
import { FailureBanner } from '../components/failure-banner.tsx'
import { useUnanswered } from '../hooks/use-unanswered.ts'
import { useMessages } from '../messages/use-messages.tsx'

/** Over every screen: a line while it waits for its first content, seen after --patience only; and why the content does not come. */
export function UnansweredLine() {
  const m = useMessages()
  const { isWaiting, failure, askAgain } = useUnanswered()
  return (
    <>
      {isWaiting && <div className="waiting" role="progressbar" aria-label={m.shell.fetching} />}
      {failure !== null && <div className="unanswered"><FailureBanner failure={failure} actions={<Button size="s" onPress={askAgain}>{m.shell.tryAgain}</Button>} /></div>}
    </>
  )
}
