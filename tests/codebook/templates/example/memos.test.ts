import { expect, test } from 'vitest'
import { memoKinds } from '../../../../codebook/memos/memo.ts'
import { exampleMemos } from '../../../../codebook/templates/example/memos.ts'

test('the example has memos of every kind, by both coders, in the order they were written', () => {
  expect(new Set(exampleMemos.map(({ about }) => about.kind))).toEqual(new Set(memoKinds))
  expect(new Set(exampleMemos.map(({ coder }) => coder))).toEqual(new Set(['A', 'B']))
  const days = exampleMemos.map(({ day }) => Date.parse(day))
  expect(days).toEqual(days.toSorted((left, right) => left - right))
})
