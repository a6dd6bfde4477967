import { FailureBanner } from '../../components/failure-banner.tsx'
import { Screen } from '../../components/screen.tsx'
import { failureOf } from '../../hooks/client.ts'
import { useSessionNotes } from '../../hooks/use-session-notes.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { NotesWorkspace } from './notes-workspace.tsx'

export interface NotesScreenProps {
  readonly sessionId: string
  /** Where to begin. */
  readonly answerId: string | undefined
  readonly questionId: string | undefined
}

/** Notes taken live, question by question. */
export function NotesScreen({ sessionId, answerId, questionId }: NotesScreenProps) {
  const m = useMessages()
  const { data, error } = useSessionNotes(sessionId)
  // What has been read stays on screen: a later refusal must not take the text away.
  if (data === undefined) return error === null ? null : <Screen title={m.notes.title}><FailureBanner failure={failureOf(error)} /></Screen>
  return (
    <NotesWorkspace key={`${sessionId} ${questionId ?? ''} ${answerId ?? ''}`} moment={data}
      wanted={{ ...(answerId === undefined ? {} : { answerId }), ...(questionId === undefined ? {} : { questionId }) }} />
  )
}
