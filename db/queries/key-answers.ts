import type { AnswerState } from '../../codebook/informants/session.ts'
import { cleanLine, cleanText } from '../../codebook/language/clean-text.ts'
import { newId } from '../new-id.ts'
import { keys, type Readable, type Writable } from '../store.ts'

/** The answers of a session that identify somebody, from the key file. */
export function readKeyAnswers(db: Readable, sessionId: string) {
  return {
    keyAnswers: db.all(keys.selectFrom('key_answer').select(['guide_question_id as questionId', 'state', 'text']).where('session_id', '=', sessionId)),
    fieldAnswers: db.all(keys.selectFrom('field_answer').select(['guide_field_id as fieldId', 'text']).where('session_id', '=', sessionId)),
  }
}

/** Writes the answer to a question that belongs in the key file, such as whom to invite. */
export function writeKeyAnswer(db: Writable, sessionId: string, questionId: string, state: AnswerState, text: string): void {
  const values = { state, text: cleanText(text) }
  db.run(keys.insertInto('key_answer').values({ id: newId(), session_id: sessionId, guide_question_id: questionId, ...values })
    .onConflict((conflict) => conflict.columns(['session_id', 'guide_question_id']).doUpdateSet(values)))
}

/** Writes one of the guide's opening fields: name, position, municipality. */
export function writeField(db: Writable, sessionId: string, fieldId: string, text: string): void {
  const values = { text: cleanLine(text) }
  db.run(keys.insertInto('field_answer').values({ id: newId(), session_id: sessionId, guide_field_id: fieldId, ...values })
    .onConflict((conflict) => conflict.columns(['session_id', 'guide_field_id']).doUpdateSet(values)))
}

/** Removes what the key file holds to questions and fields that no guide has any more. */
export function removeAnswersTo(db: Writable, ids: readonly string[]): void {
  for (const id of ids) {
    db.run(keys.deleteFrom('key_answer').where('guide_question_id', '=', id))
    db.run(keys.deleteFrom('field_answer').where('guide_field_id', '=', id))
  }
}
