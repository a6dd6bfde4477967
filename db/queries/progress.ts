import type { SessionState } from '../../codebook/informants/session.ts'
import type { SessionProgress } from '../../codebook/informants/session-progress.ts'
import { study, type Readable, type Writable } from '../store.ts'
import { insertMemo } from './memos.ts'

/** What decides where the notes of a session may go; undefined where there is no such session. */
export function readProgress(db: Readable, sessionId: string): SessionProgress | undefined {
  const session = db.first(study.selectFrom('session').leftJoin('session_tally', 'session_tally.id', 'session.id')
    .select(['kind', 'state', 'answered']).where('session.id', '=', sessionId))
  if (!session) return undefined
  const informants = db.first(study.selectFrom('participant').select((eb) => eb.fn.countAll<number>().as('n'))
    .where('session_id', '=', sessionId).where('role', '=', 'participant'))?.n ?? 0
  const pendingChanges = db.first(study.selectFrom('revision_piece').innerJoin('revision', 'revision.id', 'revision_piece.revision_id')
    .select((eb) => eb.fn.countAll<number>().as('n')).where('session_id', '=', sessionId).where('revision_piece.state', '=', 'pending'))?.n ?? 0
  return { kind: session.kind, state: session.state, answered: session.answered ?? 0, informants, pendingChanges }
}

/** Moves the notes of a session to a state. Why an approved text was unlocked is kept as a memo. */
export function moveSession(
  db: Writable, sessionId: string, to: SessionState, by: { readonly reason: string; readonly coderId: string; readonly now: number },
): void {
  db.run(study.updateTable('session').set({
    state: to, ...(to === 'sent' ? { sent_at: by.now } : {}), ...(to === 'approved' ? { approved_at: by.now } : {}),
  }).where('id', '=', sessionId))
  if (by.reason.trim() === '') return
  insertMemo(db, { subject: 'session', subjectId: sessionId, start: null, end: null, text: by.reason, coderId: by.coderId }, by.now)
}

/** Whether a session's notes may not be written in. */
export function isLocked(db: Readable, where: { readonly sessionId: string } | { readonly answerId: string }): boolean {
  const sessionId = 'sessionId' in where ? where.sessionId
    : db.first(study.selectFrom('answer').select('session_id').where('id', '=', where.answerId))?.session_id ?? ''
  return db.first(study.selectFrom('session').select('state').where('id', '=', sessionId))?.state === 'locked'
}
