import { cleanText } from '../../codebook/language/clean-text.ts'
import type { MemoSubject } from '../../codebook/memos/memo.ts'
import { newId } from '../new-id.ts'
import type { MemoTable } from '../tables/coding.ts'
import { anyOf, study, type Readable, type Writable } from '../store.ts'

/** What a new memo says and is about; start and end are null but for one on words of an answer. */
export interface NewMemo {
  readonly subject: MemoSubject
  readonly subjectId: string
  readonly start: number | null
  readonly end: number | null
  readonly text: string
  /** Empty where nobody is named. */
  readonly coderId: string
}

export function insertMemo(db: Writable, memo: NewMemo, now: number): string {
  const id = newId()
  db.run(study.insertInto('memo').values({
    id, subject_kind: memo.subject, subject_id: memo.subjectId, text: cleanText(memo.text).trim(), coder_id: memo.coderId === '' ? null : memo.coderId,
    created_at: now, start_at: memo.start, end_at: memo.end,
  }))
  return id
}

export function findMemo(db: Readable, id: string): MemoTable | undefined {
  return db.first(study.selectFrom('memo').selectAll().where('id', '=', id))
}

/** Gives a memo another text; what it is about, who wrote it and when stay as they were. */
export function rewriteMemo(db: Writable, id: string, text: string): void {
  db.run(study.updateTable('memo').set({ text: cleanText(text).trim() }).where('id', '=', id))
}

export function removeMemo(db: Writable, id: string): void {
  db.run(study.deleteFrom('memo').where('id', '=', id))
}

/** Removes the memos about something that is itself removed. */
export function removeMemosOf(db: Writable, subject: MemoSubject, id: string): void {
  db.run(study.deleteFrom('memo').where('subject_kind', '=', subject).where('subject_id', '=', id))
}

/** Whether there is something that a memo can be about. */
export function hasMemoSubject(db: Readable, subject: MemoSubject, id: string): boolean {
  return db.first(study.selectFrom(subject).select('id').where('id', '=', id)) !== undefined
}

const shown = ['id', 'subject_kind as subject', 'subject_id as subjectId', 'text', 'coder_id as coderId', 'created_at as createdAt', 'start_at as start', 'end_at as end'] as const

/** The memos about one thing, the oldest first. */
export function memosAbout(db: Readable, subject: MemoSubject, id: string) {
  return db.all(study.selectFrom('memo').select(shown).where('subject_kind', '=', subject).where('subject_id', '=', id).orderBy('created_at').orderBy('id'))
}

/** All memos about a session, its answers, words of them, and what is coded in them, the oldest first. */
export function memosInSession(db: Readable, sessionId: string) {
  const answers = db.all(study.selectFrom('answer').select('id').where('session_id', '=', sessionId)).map(({ id }) => id)
  return oldestFirst([...about(db, 'session', [sessionId]), ...inAnswers(db, answers)])
}

/** All memos about answers, words of them, and what is coded in them, the oldest first, each with the session of its answer. */
export function memosInAnswers(db: Readable, answerIds: readonly string[]) {
  const sessions = new Map(db.all(study.selectFrom('answer').select(['id', 'session_id']).where('id', 'in', anyOf(answerIds))).map((row) => [row.id, row.session_id]))
  const owners = new Map(db.all(study.selectFrom('coding').select(['id', 'answer_id']).where('answer_id', 'in', anyOf(answerIds))).map((row) => [row.id, row.answer_id]))
  return oldestFirst([...about(db, 'answer', answerIds), ...about(db, 'coding', [...owners.keys()])])
    .map((memo) => ({ ...memo, sessionId: sessions.get(owners.get(memo.subjectId) ?? memo.subjectId) ?? null }))
}

function inAnswers(db: Readable, answerIds: readonly string[]) {
  const codings = db.all(study.selectFrom('coding').select('id').where('answer_id', 'in', anyOf(answerIds))).map(({ id }) => id)
  return [...about(db, 'answer', answerIds), ...about(db, 'coding', codings)]
}

function about(db: Readable, subject: MemoSubject, ids: readonly string[]) {
  return db.all(study.selectFrom('memo').select(shown).where('subject_kind', '=', subject).where('subject_id', 'in', anyOf(ids)))
}

function oldestFirst<Memo extends { readonly id: string; readonly createdAt: number }>(memos: readonly Memo[]): Memo[] {
  return memos.toSorted((left, right) => left.createdAt - right.createdAt || (left.id < right.id ? -1 : 1))
}

/** How many memos there are about the study itself, each session, each code and each finding. */
export function countMemos(db: Readable) {
  return db.all(study.selectFrom('memo').select(['subject_kind as subject', 'subject_id as subjectId']).select((eb) => eb.fn.countAll<number>().as('count'))
    .where('subject_kind', 'in', ['study', 'session', 'code', 'finding']).groupBy(['subject_kind', 'subject_id']))
}
