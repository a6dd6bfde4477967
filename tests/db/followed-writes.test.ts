import { expect, test } from 'vitest'
import { undoLatest } from '../../db/files.ts'
import { FollowedWrites } from '../../db/followed-writes.ts'
import { newId } from '../../db/new-id.ts'
import { study, type Writable } from '../../db/store.ts'
import { runStep } from '../../db/undo/run-step.ts'
import { exampleStudy } from '../builders/blank-study.ts'

/** The example, followed, with two of its sessions and a coding in each. */
function followed() {
  const files = exampleStudy()
  const codings = files.study.all(study.selectFrom('coding').innerJoin('answer', 'answer.id', 'coding.answer_id')
    .select(['coding.id', 'coding.answer_id', 'coding.code_id', 'answer.session_id']).orderBy('coding.id'))
  const [first] = codings
  const second = codings.find((coding) => coding.session_id !== first?.session_id)
  if (!first || !second) throw new Error('the example has fewer than two coded sessions')
  const step = (work: (db: Writable) => void) => runStep(files.study, { name: 'coding.add', coderId: null }, work)
  return { files, first, second, step, writes: new FollowedWrites(files.study) }
}

const nothing = { sessions: [], rest: false }

test.each([
  ['a note', (db: Writable, answer: string) => db.run(study.updateTable('answer').set({ version: 9 }).where('id', '=', answer))],
  ['a coding', (db: Writable, answer: string) => db.run(study.deleteFrom('coding').where('answer_id', '=', answer))],
  ['a mark', (db: Writable, answer: string) => db.run(study.insertInto('text_mark')
    .values({ id: newId(), answer_id: answer, start_at: 0, end_at: 1, kind: 'verbatim', speaker_id: null }))],
  ['a quote', (db: Writable, answer: string) => db.run(study.insertInto('quote')
    .values({ id: newId(), answer_id: answer, start_at: 0, end_at: 1, edited_text: null, state: 'candidate', attribution: 'group' }))],
  ['a memo', (db: Writable, answer: string) => db.run(study.insertInto('memo')
    .values({ id: newId(), subject_kind: 'answer', subject_id: answer, text: 'Husk', coder_id: null, created_at: 1, start_at: null, end_at: null }))],
])('knows whose session %s belongs to, when it is written and when that is undone', (_, work) => {
  const { files, first, step, writes } = followed()
  step((db) => { work(db, first.answer_id) })
  expect(writes.take()).toEqual({ sessions: [first.session_id], rest: false })
  expect(writes.take()).toEqual(nothing)
  undoLatest(files)
  expect(writes.take()).toEqual({ sessions: [first.session_id], rest: false })
})

test('knows the session of a memo about a coding, and that one about a code is of none', () => {
  const { second, step, writes } = followed()
  const memo = (kind: 'coding' | 'code', id: string) => step((db) => {
    db.run(study.insertInto('memo').values({ id: newId(), subject_kind: kind, subject_id: id, text: 'Husk', coder_id: null, created_at: 1, start_at: null, end_at: null }))
  })
  memo('coding', second.id)
  expect(writes.take()).toEqual({ sessions: [second.session_id], rest: false })
  memo('code', second.code_id)
  expect(writes.take()).toEqual({ sessions: [], rest: true })
})

test('tells both sessions when a coding moves from one to the other', () => {
  const { first, second, step, writes } = followed()
  step((db) => { db.run(study.updateTable('coding').set({ answer_id: second.answer_id }).where('id', '=', first.id)) })
  expect(writes.take()).toEqual({ sessions: [first.session_id, second.session_id].toSorted(), rest: false })
})

test('tells that a list changed, and says nothing of what was rolled back', () => {
  const { first, step, writes } = followed()
  step((db) => { db.run(study.updateTable('code').set({ label: 'Nytt navn' }).where('id', '=', first.code_id)) })
  expect(writes.take()).toEqual({ sessions: [], rest: true })
  expect(() => step((db) => {
    db.run(study.deleteFrom('coding').where('id', '=', first.id))
    throw new Error('angret')
  })).toThrow('angret')
  expect(writes.take()).toEqual(nothing)
})

test('two follow the same file, each on its own, and leave nothing behind', () => {
  const { files, first, step, writes } = followed()
  const other = new FollowedWrites(files.study)
  step((db) => { db.run(study.deleteFrom('coding').where('id', '=', first.id)) })
  expect(writes.take().sessions).toHaveLength(1)
  expect(other.take().sessions).toHaveLength(1)
  writes.stop()
  other.stop()
  expect(files.study.connection.prepare(`SELECT name FROM temp.sqlite_schema WHERE name LIKE 'followed%'`).all()).toEqual([])
})
