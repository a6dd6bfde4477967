import type { Kept } from '../../codebook/approval/seen-text.ts'
import { newId } from '../new-id.ts'
import { fromJson, spanList } from '../rows.ts'
import { study, type Readable, type Writable } from '../store.ts'

/** An answer that says something, with its question where it has one, in the order of the guide; free notes come last. */
export function answersToApprove(db: Readable, sessionId: string) {
  const rows = db.all(study.selectFrom('answer').leftJoin('guide_question', 'guide_question.id', 'answer.guide_question_id')
    .leftJoin('guide_section', 'guide_section.id', 'guide_question.guide_section_id')
    .select(['answer.id', 'answer.text', 'answer.position as noted', 'guide_question.number', 'guide_question.text as question',
      'guide_question.text_corrected as corrected', 'guide_question.text_nn as nynorsk', 'guide_section.position as section', 'guide_question.position as place'])
    .where('session_id', '=', sessionId).where('answer.text', '<>', ''))
  const marks = Map.groupBy(db.all(study.selectFrom('text_mark').innerJoin('answer', 'answer.id', 'text_mark.answer_id')
    .select(['answer_id as answerId', 'start_at as start', 'end_at as end', 'kind', 'speaker_id as speakerId']).where('session_id', '=', sessionId)), (row) => row.answerId)
  const last = Number.MAX_SAFE_INTEGER
  return rows.toSorted((a, b) => (a.section ?? last) - (b.section ?? last) || (a.place ?? last) - (b.place ?? last) || a.noted - b.noted)
    .map((row) => ({ ...row, marks: marks.get(row.id) ?? [] }))
}
export type AnswerToApprove = ReturnType<typeof answersToApprove>[number]

/** One answer as it goes to an informant. */
export interface OutgoingAnswer {
  readonly answerId: string
  readonly place: number
  readonly text: string
  readonly kept: readonly Kept[]
}

/** Keeps what went to an informant, in place of what went to the same one before. */
export function storeSentTexts(db: Writable, sessionId: string, informantId: string, answers: readonly OutgoingAnswer[], now: number): void {
  const here = study.selectFrom('answer').select('id').where('session_id', '=', sessionId)
  db.run(study.deleteFrom('sent_text').where('answer_id', 'in', here).where('informant_id', '=', informantId))
  for (const { answerId, place, text, kept } of answers) {
    db.run(study.insertInto('sent_text').values({
      id: newId(), answer_id: answerId, informant_id: informantId, sent_at: now, place, text, kept: JSON.stringify(kept),
    }))
  }
}

/** What went to an informant last, in the order of the document. */
export function listSentTexts(db: Readable, sessionId: string, informantId: string): OutgoingAnswer[] {
  return db.all(study.selectFrom('sent_text').innerJoin('answer', 'answer.id', 'sent_text.answer_id').selectAll('sent_text')
    .where('session_id', '=', sessionId).where('informant_id', '=', informantId).orderBy('place'))
    .map((row) => ({ answerId: row.answer_id, place: row.place, text: row.text, kept: fromJson(spanList, row.kept) }))
}
