import type { Messages } from '../../messages/nb.ts'
import { whole, type MemoTarget } from '../memos/use-memo-dialog.tsx'
import type { Draft } from './draft.ts'
import type { GuideEntry } from './guide-entries.ts'

/** What a memo is about when it is asked for while notes are taken: the answer that one writes in, once there is one, else the session. */
export function memoOfNotes(m: Messages, session: { readonly id: string; readonly code: string }, entry: GuideEntry | null, draft: Draft | null): MemoTarget {
  const answerId = draft?.writer.stored.id ?? null
  return answerId === null ? { kind: 'session', subjectId: session.id, ...whole, title: m.memos.about.session(session.code) }
    : { kind: 'answer', subjectId: answerId, ...whole, title: m.memos.about.answer(entry?.kind === 'question' ? entry.question.number : null) }
}
