import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeCodings, type MergingCoding } from '../../../codebook/codes/merge-codings.ts'
import { stances, statementTypes } from '../../../codebook/coding/coding.ts'

const coding = fc.record({
  answerId: fc.constantFrom('a', 'b'), start: fc.constantFrom(0, 3), end: fc.constantFrom(5, 9), wholeAnswer: fc.boolean(),
  stance: fc.option(fc.constantFrom(...stances), { nil: null }), facet: fc.option(fc.constantFrom(...statementTypes.slice(0, 2)), { nil: null }),
  informantId: fc.option(fc.constantFrom('p', 'q'), { nil: null }), coderId: fc.constantFrom('x', 'y'),
})
const codings = (prefix: string) => fc.array(coding, { maxLength: 12 }).map((list) => list.map((one, at): MergingCoding => ({ ...one, id: `${prefix}${at}` })))

test('what anybody said of any words is still said by somebody after a merge', () => {
  fc.assert(fc.property(codings('k'), codings('m'), (kept, moving) => {
    const joined = mergeCodings(kept, moving)
    const gone = new Set(joined.map((one) => one.removedId))
    expect(gone.size).toBe(joined.length)
    const after = [...kept, ...moving].filter((one) => !gone.has(one.id)).map((one) => ({ ...one, ...joined.findLast((join) => join.keptId === one.id) }))
    for (const said of [...kept, ...moving]) {
      expect(after.some((one) => one.answerId === said.answerId && one.start === said.start && one.end === said.end && one.coderId === said.coderId
        && (said.stance === null || one.stance === said.stance) && (said.facet === null || one.facet === said.facet)
        && (said.informantId === null || one.informantId === said.informantId))).toBe(true)
    }
  }), { numRuns: 500 })
})

const one = { answerId: 'a', start: 0, end: 5, wholeAnswer: false, stance: null, facet: null, informantId: null, coderId: 'x' } as const

test('the same words by the same coder become one, and a stance that only one has is kept', () => {
  expect(mergeCodings([{ ...one, id: 'k' }], [{ ...one, id: 'm', stance: 'for' }])).toEqual([
    { keptId: 'k', removedId: 'm', stance: 'for', facet: null, informantId: null, wholeAnswer: false },
  ])
})

test('two coders, other words, or stances that contradict each other stay two', () => {
  expect(mergeCodings([{ ...one, id: 'k', stance: 'for' }], [
    { ...one, id: 'm1', coderId: 'y' }, { ...one, id: 'm2', end: 6 }, { ...one, id: 'm3', stance: 'against' },
  ])).toEqual([])
})
