import { expect, it } from 'vitest'
import { insertRows } from '../../db/insert-rows.ts'
import { study } from '../../db/store.ts'
import { runStep } from '../../db/undo/run-step.ts'
import { newStudy } from '../builders/blank-study.ts'

it('puts each value into the column of its name, in whatever order a row names them; no rows are no statement', () => {
  const { study: store, coderId } = newStudy()
  runStep(store, { name: 'code.add', coderId, at: 1 }, (db) => {
    insertRows(db, 'coder', [{ id: 'b', key: 'B', label: 'Bo', position: 1 }, { position: 2, label: 'Cleo', key: 'C', id: 'c' }])
    insertRows(db, 'coder', [])
  })
  expect(store.all(study.selectFrom('coder').selectAll().where('id', '!=', coderId).orderBy('position'))).toEqual([
    { id: 'b', key: 'B', label: 'Bo', position: 1 }, { id: 'c', key: 'C', label: 'Cleo', position: 2 },
  ])
})
