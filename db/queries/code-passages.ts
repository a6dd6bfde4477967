import type { Stance } from '../../codebook/coding/coding.ts'
import { anyOf, study, type Readable } from '../store.ts'
import { maySee, type HeldBack } from './double-coding.ts'

/** A passage that a code was given to. */
export interface CodePassage {
  readonly codingId: string
  readonly sessionCode: string
  readonly questionNumber: number | null
  readonly coder: string
  readonly stance: Stance | null
  /** Its words, or their beginning. */
  readonly text: string
}

/** Characters of a passage that tell one from another in a list. */
const shownCharacters = 400

/** The passages of a code itself but for those held back, in the order of sessions and notes: at most `limit`. Only those answers are read whose words are shown. */
export function readCodePassages(db: Readable, codeId: string, limit: number, heldBack: HeldBack): CodePassage[] {
  const rows = db.all(study.selectFrom('coding').innerJoin('answer', 'answer.id', 'coding.answer_id').innerJoin('session', 'session.id', 'answer.session_id')
    .innerJoin('coder', 'coder.id', 'coding.coder_id').leftJoin('guide_question', 'guide_question.id', 'answer.guide_question_id')
    .select(['coding.id', 'coding.answer_id', 'coding.start_at', 'coding.end_at', 'coding.stance', 'answer.position', 'session.code', 'session.id as session_id', 'guide_question.number', 'coder.label', 'coding.coder_id'])
    .where('coding.code_id', '=', codeId)).filter((row) => maySee(heldBack, row.session_id, row.coder_id))
    .toSorted((a, b) => (a.code < b.code ? -1 : Number(a.code > b.code)) || a.position - b.position || a.start_at - b.start_at).slice(0, limit)
  const texts = new Map(db.all(study.selectFrom('answer').select(['id', 'text']).where('id', 'in', anyOf(rows.map((row) => row.answer_id)))).map((row) => [row.id, row.text]))
  return rows.map((row) => ({
    codingId: row.id, sessionCode: row.code, questionNumber: row.number, coder: row.label, stance: row.stance,
    text: (texts.get(row.answer_id) ?? '').slice(row.start_at, Math.min(row.end_at, row.start_at + shownCharacters)).toWellFormed(),
  }))
}
