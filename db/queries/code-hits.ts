import type { Stance, StatementType } from '../../codebook/coding/coding.ts'
import { passagesAround, type PassageUnit } from '../../codebook/coding/passages-around.ts'
import type { AnswerTable } from '../tables/sessions.ts'
import { anyOf, study, type Readable, type Writable } from '../store.ts'
import { insertCoding } from './codings.ts'

/** A hit of the search that is to be coded, and the version of the answer that it was found in. */
export interface CodedHit {
  readonly answerId: string
  readonly version: number
  readonly start: number
  readonly end: number
}

/** A passage that gets a code. */
export interface NewPassage {
  readonly answerId: string
  readonly start: number
  readonly end: number
  readonly wholeAnswer: boolean
}

/** What coding some hits comes to: the passages that are new, and how many passages there is nothing to do about. */
export interface PassagePlan {
  readonly passages: readonly NewPassage[]
  /** Those on which the coder has the code already, be it as a part of a longer passage. */
  readonly already: number
  readonly notCodable: number
}

/** Works out the passages around hits and which of them are new; writes nothing. */
export function planPassages(
  db: Readable, answers: ReadonlyMap<string, AnswerTable>, hits: readonly CodedHit[],
  { around, codeId, coderId }: { readonly around: PassageUnit; readonly codeId: string; readonly coderId: string },
): PassagePlan {
  const ids = [...answers.keys()]
  const coded = Map.groupBy(db.all(study.selectFrom('coding').select(['answer_id', 'start_at', 'end_at', 'whole_answer'])
    .where('answer_id', 'in', anyOf(ids)).where('code_id', '=', codeId).where('coder_id', '=', coderId)), (row) => row.answer_id)
  const notCoded = new Set(db.all(study.selectFrom('answer').innerJoin('guide_question', 'guide_question.id', 'answer.guide_question_id')
    .select('answer.id').where('answer.id', 'in', anyOf(ids)).where('codable', '=', 0)).map(({ id }) => id))
  const passages: NewPassage[] = []
  let [already, notCodable] = [0, 0]
  for (const [answerId, here] of Map.groupBy(hits, (hit) => hit.answerId)) {
    const text = answers.get(answerId)?.text ?? ''
    for (const span of passagesAround(text, here, around)) {
      if (notCoded.has(answerId)) notCodable += 1
      else if (coded.get(answerId)?.some((row) => row.whole_answer === 1 || (row.start_at <= span.start && span.end <= row.end_at))) already += 1
      else passages.push({ answerId, ...(around === 'answer' ? { start: 0, end: text.length } : span), wholeAnswer: around === 'answer' })
    }
  }
  return { passages, already, notCodable }
}

/** Gives passages a code. */
export function insertPassages(db: Writable, passages: readonly NewPassage[], coding: {
  readonly codeId: string; readonly stance: Stance | null; readonly facet: StatementType | null; readonly coderId: string; readonly codebookVersionId: string
}, now: number): void {
  for (const passage of passages) insertCoding(db, { ...passage, ...coding, origin: 'hand' }, now)
}
