import { expect, it } from 'vitest'
import { hasLostWords, kindOfMemo } from '../../../codebook/memos/memo.ts'

it('tells a memo on words of an answer from one on the whole of it', () => {
  expect(kindOfMemo('answer', { start: 0, end: 4 })).toBe('passage')
  expect(kindOfMemo('answer', { start: null, end: null })).toBe('answer')
  expect(kindOfMemo('coding', { start: null, end: null })).toBe('coding')
})

it('knows that a memo has lost its words when nothing is left of them', () => {
  expect(hasLostWords({ start: 7, end: 7 })).toBe(true)
  expect(hasLostWords({ start: 0, end: 7 })).toBe(false)
  expect(hasLostWords({ start: null, end: null })).toBe(false)
})
