import { expect, it } from 'vitest'
import { compiledOnce, study } from '../../db/store.ts'

it('builds a query once, and binds each time what it is given: null, values twice, and what it says itself', () => {
  let built = 0
  const query = compiledOnce((key: string, label: string, parent: string | null) => {
    built += 1
    return study.selectFrom('code').select('id').where('label', '=', label).where('key', '=', key).where('retired_at', '>', 7)
      .where((is) => is.or([is('key', '=', label), is('parent_id', '=', parent)]))
  })
  const first = query('K', 'Ada', null).compile()
  expect(first.parameters).toEqual(['Ada', 'K', 7, 'Ada', null])
  expect(first.sql).toBe(study.selectFrom('code').select('id').where('label', '=', 'x').where('key', '=', 'y').where('retired_at', '>', 7)
    .where((is) => is.or([is('key', '=', 'z'), is('parent_id', '=', 'w')])).compile().sql)
  const second = query('L', 'Bo', 'p').compile()
  expect(second.parameters).toEqual(['Bo', 'L', 7, 'Bo', 'p'])
  expect([second.sql, built]).toEqual([first.sql, 1])
})
