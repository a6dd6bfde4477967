import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openFile } from '../../../db/open.ts'
import { insertMemo, memosAbout } from '../../../db/queries/memos.ts'
import { study } from '../../../db/store.ts'
import { runStep } from '../../../db/undo/run-step.ts'
import { redoStep, undoStep } from '../../../db/undo/undo.ts'
import { tempFolder } from '../../builders/temp-folder.ts'

function openVersion1() {
  const path = join(tempFolder(), 'v1.funn')
  copyFileSync(join(import.meta.dirname, '../../fixtures/projects/v1.funn'), path)
  const opened = openFile('study', path, 'riktig hest batteri stift')
  if (!opened.ok) throw new Error(opened.failure.kind)
  return opened.value
}

it('lets a memo in a file of format 1 stand on words, and takes that back and does it again', () => {
  const store = openVersion1()
  const answer = store.first(study.selectFrom('answer').selectAll().where('text', '!=', ''))
  if (!answer) throw new Error('no answer')
  const memo = { subject: 'answer' as const, subjectId: answer.id, start: 0, end: 3, text: 'Husk', coderId: '' }
  runStep(store, { name: 'memo.write', coderId: null, at: Date.now() }, (db) => insertMemo(db, memo, 1))
  const written = memosAbout(store, 'answer', answer.id)
  expect(written).toMatchObject([{ start: 0, end: 3, text: 'Husk' }])
  undoStep(store, () => undefined)
  expect(memosAbout(store, 'answer', answer.id)).toEqual([])
  redoStep(store, () => undefined)
  expect(memosAbout(store, 'answer', answer.id)).toEqual(written)
  store.close()
})

it('refuses words of anything but an answer, half a place, and a place that ends before it begins', () => {
  const store = openVersion1()
  for (const place of [{ subject: 'session' as const, start: 0, end: 3 }, { subject: 'answer' as const, start: 0, end: null }, { subject: 'answer' as const, start: 4, end: 3 }]) {
    expect(() => runStep(store, { name: 'memo.write', coderId: null, at: Date.now() }, (db) => insertMemo(db, { ...place, subjectId: 'x', text: 'Husk', coderId: '' }, 1))).toThrow('memo_span')
  }
  store.close()
})
