import fc from 'fast-check'
import { expect, it } from 'vitest'
import { answersOfPart, readingParts, wordsOfPart } from '../../../codebook/coding/reading-parts.ts'

const lengths = fc.array(fc.oneof(fc.nat(400), fc.nat(30_000)), { maxLength: 900 })
const named = (list: readonly number[]) => list.map((words, at) => ({ id: `a${at}`, words }))

it('ends a part with the answer that fills it', () => {
  expect(readingParts([{ id: 'a', words: 5000 }, { id: 'b', words: 4000 }, { id: 'c', words: 10 }])).toEqual([['a', 'b'], ['c']])
  expect(readingParts([])).toEqual([])
  expect(readingParts(named([50_000, 1]))).toEqual([['a0'], ['a1']])
})

it('keeps every answer once and in order, in parts that are full and never much longer than they may be', () => {
  fc.assert(fc.property(lengths, (list) => {
    const parts = readingParts(named(list))
    expect(parts.flat()).toEqual(named(list).map(({ id }) => id))
    const wordsIn = (ids: readonly string[]) => ids.reduce((sum, id) => sum + (list[Number(id.slice(1))] ?? 0), 0)
    for (const [at, part] of parts.entries()) {
      expect(part.length).toBeGreaterThan(0)
      expect(part.length).toBeLessThanOrEqual(answersOfPart)
      expect(wordsIn(part.slice(0, -1))).toBeLessThan(wordsOfPart)
      if (at < parts.length - 1) expect(part.length === answersOfPart || wordsIn(part) >= wordsOfPart).toBe(true)
    }
  }))
})
