import { expressionBuilder, type Expression, type SqlBool } from 'kysely'
import { moveAnchor } from '../../codebook/coding/move-anchor.ts'
import { applyEdits, areEditsValid, type TextEdit } from '../../codebook/coding/text-edit.ts'
import type { AnswerState, MarkKind } from '../../codebook/informants/session.ts'
import { cleanText } from '../../codebook/language/clean-text.ts'
import { countWords } from '../../codebook/language/words.ts'
import { insertRows } from '../insert-rows.ts'
import { newId } from '../new-id.ts'
import type { StudyTables } from '../schema.ts'
import type { AnswerTable } from '../tables/sessions.ts'
import { indexAnswer } from '../search/index-answers.ts'
import { prepareText, type PreparedText } from '../search/prepare-text.ts'
import { anyInJson, anyOf, compiledOnce, study, type Readable, type Writable } from '../store.ts'
import { asShown, shownColumns } from './codings.ts'
import { moveMemoAnchors, moveMemosToEnd } from './memo-anchors.ts'
import { removeMemosOf } from './memos.ts'

const of = expressionBuilder<StudyTables, 'answer'>()

/** What is read of answers that belong together: their own rows, what is marked in them, what is coded. */
const queriesOf = (are: (value: string) => Expression<SqlBool>) => ({
  answers: compiledOnce((value: string) => study.selectFrom('answer').selectAll().where(are(value)).orderBy('position')),
  marks: compiledOnce((value: string) => study.selectFrom('text_mark').innerJoin('answer', 'answer.id', 'text_mark.answer_id')
    .select(['text_mark.id', 'answer_id as answerId', 'start_at as start', 'end_at as end', 'kind', 'speaker_id as speakerId'])
    .where(are(value)).orderBy('start_at')),
  codings: compiledOnce((value: string) => study.selectFrom('coding').innerJoin('answer', 'answer.id', 'coding.answer_id')
    .select(shownColumns)
    .where(are(value)).orderBy('start_at').orderBy('end_at').orderBy('coding.id')),
})
const ofSession = queriesOf((id) => of('answer.session_id', '=', id))
const ofOne = queriesOf((id) => of('answer.id', '=', id))
const ofSome = queriesOf((ids) => of('answer.id', 'in', anyInJson(ids)))

/** Answers as the screens show them, in the order of their sessions' notes: texts with what is marked and coded in them. Offsets are UTF-16 units. */
export function readAnswers(db: Readable, where: { readonly sessionId: string } | { readonly answerId: string } | { readonly answerIds: readonly string[] }) {
  const [queries, value] = 'sessionId' in where ? [ofSession, where.sessionId] as const
    : 'answerId' in where ? [ofOne, where.answerId] as const : [ofSome, JSON.stringify(where.answerIds)] as const
  const answers = db.all(queries.answers(value))
  const marks = Map.groupBy(db.all(queries.marks(value)), (row) => row.answerId)
  const codings = Map.groupBy(db.all(queries.codings(value)), (row) => row.answerId)
  return answers.map((answer) => ({
    id: answer.id, questionId: answer.guide_question_id, state: answer.state, text: answer.text, version: answer.version, position: answer.position,
    marks: (marks.get(answer.id) ?? []).map(({ answerId: _, ...mark }) => mark),
    codings: (codings.get(answer.id) ?? []).map(asShown),
  }))
}

const answerById = compiledOnce((id: string) => study.selectFrom('answer').selectAll().where('id', '=', id))

export function findAnswer(db: Readable, id: string): AnswerTable | undefined {
  return db.first(answerById(id))
}

/** Answers by their ids, each once. */
export function findAnswers(db: Readable, ids: readonly string[]): ReadonlyMap<string, AnswerTable> {
  return new Map(db.all(study.selectFrom('answer').selectAll().where('id', 'in', anyOf(ids))).map((answer) => [answer.id, answer]))
}

export function answerTo(db: Readable, sessionId: string, questionId: string): AnswerTable | undefined {
  return db.first(study.selectFrom('answer').selectAll().where('session_id', '=', sessionId).where('guide_question_id', '=', questionId))
}

/** The texts of a session's answers in their order; of those named alone, or of all. */
export function listTexts(db: Readable, sessionId: string, ids: readonly string[] | null) {
  const query = study.selectFrom('answer').select(['id', 'guide_question_id', 'version', 'text']).where('session_id', '=', sessionId).orderBy('position')
  return db.all(ids === null ? query : query.where('id', 'in', anyOf(ids)))
}

/** What a new answer says; a free note where `questionId` is null. */
export interface NewAnswer {
  readonly questionId: string | null
  readonly state: AnswerState
  readonly text: string | PreparedText
  /** Drawn unless told. */
  readonly id?: string
}

/** Makes an answer with its whole text. */
export function insertAnswer(db: Writable, { sessionId, ...answer }: NewAnswer & { readonly sessionId: string }, now: number, id = newId()): string {
  insertAnswers(db, sessionId, [{ ...answer, id }], now)
  return id
}

const lastSearchId = compiledOnce(() => study.selectFrom('answer').select((eb) => eb.fn.max('search_id').as('id')))
const lastPositionIn = compiledOnce((sessionId: string) => study.selectFrom('answer').select((eb) => eb.fn.max('position').as('at')).where('session_id', '=', sessionId))

/** Makes answers of one session, in their order after those that it has, by one statement. */
export function insertAnswers(db: Writable, sessionId: string, answers: readonly NewAnswer[], now: number): void {
  if (answers.length === 0) return
  const last = db.first(lastSearchId())
  const lastPosition = db.first(lastPositionIn(sessionId))
  const made = answers.map((answer, at) => {
    const { text, words, indexed } = typeof answer.text === 'string' ? prepareText(answer.text) : answer.text
    return {
      indexed,
      row: {
        id: answer.id ?? newId(), search_id: (last?.id ?? 0) + 1 + at, session_id: sessionId, guide_question_id: answer.questionId, state: text === '' ? answer.state : 'answered' as const,
        position: (lastPosition?.at ?? -1) + 1 + at, version: 1, words, text, updated_at: now,
      },
    }
  })
  insertRows(db, 'answer', made.map(({ row }) => row))
  for (const { row, indexed } of made) indexAnswer(db, row.search_id, row.text, indexed)
}

/** Whether edits stay within a text and leave it as clean as all stored text is. */
export function fitsText(text: string, edits: readonly TextEdit[]): boolean {
  if (!areEditsValid(edits, text.length)) return false
  const edited = applyEdits(text, edits)
  return edited === cleanText(edited)
}

/**
 * Changes an answer's text by edits and moves its codings, marks, quotes and memos along.
 *
 * False, with nothing written, when the edits do not fit the stored text. Typing sets the state to
 * answered; a text that becomes empty stays «asked, no answer», since the question was put.
 */
export function editAnswer(db: Writable, answer: AnswerTable, edits: readonly TextEdit[], now: number): boolean {
  if (!fitsText(answer.text, edits)) return false
  const text = applyEdits(answer.text, edits)
  if (text === answer.text) return true
  const state = text === '' ? 'no-answer' : 'answered'
  db.run(study.updateTable('answer')
    .set({ text, state, version: answer.version + 1, words: countWords(text), updated_at: now }).where('id', '=', answer.id))
  indexAnswer(db, answer.search_id, text)
  moveAnchors(db, answer.id, edits, text.length)
  return true
}

function moveAnchors(db: Writable, answerId: string, edits: readonly TextEdit[], length: number): void {
  moveMemoAnchors(db, answerId, edits)
  for (const table of ['text_mark', 'quote', 'revision_piece'] as const) {
    for (const row of db.all(study.selectFrom(table).select(['id', 'start_at', 'end_at']).where('answer_id', '=', answerId))) {
      const { start, end } = moveAnchor({ start: row.start_at, end: row.end_at }, edits)
      // A mark without words marks nothing; a quote is kept and listed, since an informant may have approved it, and so is an informant's change.
      if (table === 'text_mark' && start === end) db.run(study.deleteFrom(table).where('id', '=', row.id))
      else if (start !== row.start_at || end !== row.end_at) {
        db.run(study.updateTable(table).set({ start_at: start, end_at: end }).where('id', '=', row.id))
      }
    }
  }
  for (const row of db.all(study.selectFrom('coding').select(['id', 'start_at', 'end_at', 'whole_answer']).where('answer_id', '=', answerId))) {
    const { start, end } = row.whole_answer === 1 ? { start: 0, end: length } : moveAnchor({ start: row.start_at, end: row.end_at }, edits)
    if (start !== row.start_at || end !== row.end_at) {
      db.run(study.updateTable('coding').set({ start_at: start, end_at: end }).where('id', '=', row.id))
    }
  }
}

/** Sets the state of an answer without text. */
export function setState(db: Writable, answerId: string, state: AnswerState, now: number): void {
  db.run(study.updateTable('answer').set({ state, updated_at: now }).where('id', '=', answerId))
}

/** Marks a span; a like mark over the very same span is taken away instead. One speaker per span: the new one wins. */
export function toggleMark(
  db: Writable, answerId: string, mark: { readonly start: number; readonly end: number; readonly kind: MarkKind; readonly speakerId: string | null },
): void {
  const overlapping = db.all(study.selectFrom('text_mark').selectAll().where('answer_id', '=', answerId).where('kind', '=', mark.kind)
    .where('start_at', '<', mark.end).where('end_at', '>', mark.start))
  const same = overlapping.find((row) => row.start_at === mark.start && row.end_at === mark.end && row.speaker_id === mark.speakerId)
  if (same) {
    db.run(study.deleteFrom('text_mark').where('id', '=', same.id))
    return
  }
  const insert = (start: number, end: number, speakerId: string | null) =>
    db.run(study.insertInto('text_mark').values({ id: newId(), answer_id: answerId, start_at: start, end_at: end, kind: mark.kind, speaker_id: speakerId }))
  if (mark.kind === 'speaker') {
    for (const row of overlapping) {
      db.run(study.deleteFrom('text_mark').where('id', '=', row.id))
      if (row.start_at < mark.start) insert(row.start_at, mark.start, row.speaker_id)
      if (row.end_at > mark.end) insert(mark.end, row.end_at, row.speaker_id)
    }
    if (mark.speakerId !== null) insert(mark.start, mark.end, mark.speakerId)
    return
  }
  // Marks of one kind never overlap: touching ones grow together.
  for (const row of overlapping) db.run(study.deleteFrom('text_mark').where('id', '=', row.id))
  insert(Math.min(mark.start, ...overlapping.map((row) => row.start_at)), Math.max(mark.end, ...overlapping.map((row) => row.end_at)), null)
}

/** Removes an answer with everything anchored in it. */
export function removeAnswer(db: Writable, id: string): void {
  const answer = findAnswer(db, id)
  if (!answer) return
  for (const coding of db.all(study.selectFrom('coding').select('id').where('answer_id', '=', id))) removeCoding(db, coding.id)
  db.run(study.deleteFrom('text_mark').where('answer_id', '=', id))
  for (const table of ['quote', 'revision_piece', 'sent_text'] as const) db.run(study.deleteFrom(table).where('answer_id', '=', id))
  removeMemosOf(db, 'answer', id)
  db.run(study.deleteFrom('coding_decision').where('answer_id', '=', id))
  indexAnswer(db, answer.search_id, '')
  db.run(study.deleteFrom('answer').where('id', '=', id))
}

/** Removes a coding with the evidence and memos that rest on it. */
export function removeCoding(db: Writable, id: string): void {
  db.run(study.deleteFrom('evidence').where('coding_id', '=', id))
  removeMemosOf(db, 'coding', id)
  db.run(study.deleteFrom('coding').where('id', '=', id))
}

/**
 * Ties a note to a question, or sets it free.
 *
 * Where the question has an answer with text already, the note's text goes to its end after a blank line,
 * with its codings and marks.
 */
export function moveAnswer(db: Writable, answer: AnswerTable, questionId: string | null, now: number): void {
  const target = questionId === null ? undefined : answerTo(db, answer.session_id, questionId)
  if (!target || target.id === answer.id) {
    db.run(study.updateTable('answer').set({ guide_question_id: questionId, updated_at: now }).where('id', '=', answer.id))
    return
  }
  const gap = target.text === '' ? '' : '\n\n'
  const shift = target.text.length + gap.length
  editAnswer(db, target, [{ from: target.text.length, to: target.text.length, insert: gap + answer.text }], now)
  for (const table of ['coding', 'text_mark', 'quote', 'revision_piece'] as const) {
    for (const row of db.all(study.selectFrom(table).select(['id', 'start_at', 'end_at']).where('answer_id', '=', answer.id))) {
      db.run(study.updateTable(table).set({ answer_id: target.id, start_at: row.start_at + shift, end_at: row.end_at + shift }).where('id', '=', row.id))
    }
  }
  // What was sent of the note is compared with the joined answer when it comes back.
  db.run(study.updateTable('sent_text').set({ answer_id: target.id }).where('answer_id', '=', answer.id))
  // A coding of the whole note is now one of its part in the joined answer.
  if (shift > 0) db.run(study.updateTable('coding').set({ whole_answer: 0 }).where('answer_id', '=', target.id).where('start_at', '>=', shift))
  moveMemosToEnd(db, answer.id, target.id, shift)
  // What was decided about both stands as it was decided about the question.
  const decided = study.selectFrom('coding_decision').select('code_id').where('answer_id', '=', target.id)
  db.run(study.updateTable('coding_decision').set({ answer_id: target.id }).where('answer_id', '=', answer.id).where('code_id', 'not in', decided))
  db.run(study.updateTable('memo').set({ subject_id: target.id }).where('subject_kind', '=', 'answer').where('subject_id', '=', answer.id))
  removeAnswer(db, answer.id)
}
