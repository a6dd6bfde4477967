import { cutAnchor, type Cut } from '../../codebook/coding/cut-stretch.ts'
import { newId } from '../new-id.ts'
import type { AnswerTable } from '../tables/sessions.ts'
import { study, type Writable } from '../store.ts'
import { answerTo, editAnswer, findAnswer, insertAnswer, moveAnswer } from './answers.ts'
import { divideMemos } from './memo-anchors.ts'

/** Tables whose rows are anchored in an answer by offsets. */
const anchored = ['text_mark', 'coding', 'quote', 'revision_piece'] as const
type AnchoredTable = (typeof anchored)[number]

/**
 * Moves a stretch of an answer to the end of another question's answer, or to a free note of its own (`questionId` null).
 *
 * Codings, marks, quotes, memos and informants' changes travel with their words. One across an edge of the stretch is divided: the row stays with its
 * evidence and memos, and the words that moved get a row of their own. All of an answer moves as the answer that it is.
 * Gives the id of the answer in which the words now are.
 */
export function moveStretch(db: Writable, answer: AnswerTable, cut: Cut, questionId: string | null, now: number): string {
  const { words, hole } = cut
  const there = questionId === null ? undefined : answerTo(db, answer.session_id, questionId)
  if (there?.id === answer.id) return answer.id
  if (hole.start === 0 && hole.end === answer.text.length) {
    moveAnswer(db, answer, questionId, now)
    return there?.id ?? answer.id
  }
  const moved = answer.text.slice(words.start, words.end)
  const target = there ?? findAnswer(db, insertAnswer(db, { sessionId: answer.session_id, questionId, state: 'answered', text: '' }, now))
  if (!target) throw new Error('an answer that was just made is not there')
  const gap = target.text === '' || target.text.endsWith('\n') ? '' : '\n'
  const at = target.text.length + gap.length
  editAnswer(db, target, [{ from: target.text.length, to: target.text.length, insert: gap + moved }], now)
  for (const table of anchored) divideRows(db, table, answer.id, { cut, target: target.id, at })
  divideMemos(db, answer.id, { cut, target: target.id, at })
  editAnswer(db, answer, [{ from: hole.start, to: hole.end, insert: '' }], now)
  return target.id
}

interface Destination { readonly cut: Cut; readonly target: string; readonly at: number }

/** Puts into the other answer what goes there; what stays is moved by the edit that cuts the words out. */
function divideRows(db: Writable, table: AnchoredTable, answerId: string, { cut, target, at }: Destination): void {
  for (const row of db.all(study.selectFrom(table).selectAll().where('answer_id', '=', answerId))) {
    const { stays, goes } = cutAnchor({ start: row.start_at, end: row.end_at }, cut)
    if (goes === null) continue
    const place = { answer_id: target, start_at: at + goes.start, end_at: at + goes.end }
    if (stays === null) db.run(study.updateTable(table).set(place).where('id', '=', row.id))
    // An informant's change is one; it stays with what is left of its words.
    else if (table !== 'revision_piece') copyRow(db, table, row.id, place)
  }
}

/** Makes a row like another one, on other words. */
function copyRow(db: Writable, table: Exclude<AnchoredTable, 'revision_piece'>, id: string, place: { readonly answer_id: string; readonly start_at: number; readonly end_at: number }): void {
  if (table === 'text_mark') {
    const mark = db.first(study.selectFrom('text_mark').selectAll().where('id', '=', id))
    if (mark) db.run(study.insertInto('text_mark').values({ ...mark, ...place, id: newId() }))
  } else if (table === 'coding') {
    const coding = db.first(study.selectFrom('coding').selectAll().where('id', '=', id))
    if (coding) db.run(study.insertInto('coding').values({ ...coding, ...place, whole_answer: 0, id: newId() }))
  } else {
    const quote = db.first(study.selectFrom('quote').selectAll().where('id', '=', id))
    // Half a quote is not what anybody approved or edited.
    if (quote) db.run(study.insertInto('quote').values({ ...quote, ...place, edited_text: null, state: 'candidate', id: newId() }))
  }
}
