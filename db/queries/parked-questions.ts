import { newId } from '../new-id.ts'
import { study, type Readable, type Writable } from '../store.ts'

/** Questions of a session that were put off until later, in the order in which they were. */
export function parkedQuestions(db: Readable, sessionId: string): string[] {
  return db.all(study.selectFrom('parked_question').select('guide_question_id as id').where('session_id', '=', sessionId).orderBy('parked_at').orderBy('id'))
    .map((row) => row.id)
}

export function parkQuestion(db: Writable, sessionId: string, questionId: string, now: number): void {
  db.run(study.insertInto('parked_question').values({ id: newId(), session_id: sessionId, guide_question_id: questionId, parked_at: now })
    .onConflict((conflict) => conflict.columns(['session_id', 'guide_question_id']).doNothing()))
}

/** The question is no longer put off: it was answered or passed by, or somebody says so. */
export function unparkQuestion(db: Writable, sessionId: string, questionId: string): void {
  db.run(study.deleteFrom('parked_question').where('session_id', '=', sessionId).where('guide_question_id', '=', questionId))
}
