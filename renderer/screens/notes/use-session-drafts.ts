import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useNotices } from '../../components/notices.tsx'
import type { SessionPerson } from '../../hooks/use-session-people.ts'
import type { SessionMoment } from '../../hooks/use-session-notes.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { editorExtensions } from './editor-extensions.ts'
import { lockedSessions, setLocked } from './locked-sessions.ts'
import { draftsOf, type SessionDrafts } from './session-drafts.ts'

/** Id of the heading that names the editor. */
export const headingId = 'notes-heading'

/** The drafts of the session on screen: fed with what is stored, and written when the screen, the window or the user turns away. */
export function useSessionDrafts(moment: SessionMoment, people: readonly SessionPerson[]): { readonly drafts: SessionDrafts; readonly outline: string } {
  const m = useMessages()
  const { notifyFailure } = useNotices()
  const names = useRef(people)
  useLayoutEffect(() => { names.current = people }, [people])
  const { id: sessionId, state } = moment.detail.session
  useLayoutEffect(() => { setLocked(sessionId, state === 'locked') }, [sessionId, state])
  const [drafts] = useState(() => draftsOf(sessionId, () => editorExtensions({
    labelledBy: headingId, placeholder: m.notes.placeholder,
    isLocked: () => lockedSessions.has(sessionId),
    speakerName: (id) => names.current.find((person) => person.id === id)?.shortLabel ?? '?',
  })))
  useEffect(() => drafts.hold(), [drafts])
  useEffect(() => { drafts.onRefused(notifyFailure) }, [drafts, notifyFailure])
  useEffect(() => { drafts.adopt(moment.detail, moment.askedAt) }, [drafts, moment])
  useEffect(() => {
    const onHidden = () => { if (document.hidden) void drafts.save() }
    document.addEventListener('visibilitychange', onHidden)
    return () => { document.removeEventListener('visibilitychange', onHidden) }
  }, [drafts])
  return { drafts, outline: useSyncExternalStore(drafts.subscribe, drafts.outline) }
}
