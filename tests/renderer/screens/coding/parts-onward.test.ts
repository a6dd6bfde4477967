import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partsOnward } from '../../../../renderer/screens/coding/parts-onward.ts'

test('parts are gone through from the next one, round the ends', () => {
  expect(partsOnward(1, 4, 1)).toEqual([2, 3, 0])
  expect(partsOnward(1, 4, -1)).toEqual([0, 3, 2])
  expect(partsOnward(0, 1, 1)).toEqual([])
})

test('each other part is come to once, the same back as on', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(), (count, seed) => {
    const at = seed % count
    const on = partsOnward(at, count, 1)
    expect(on.toSorted((left, right) => left - right)).toEqual(Array.from({ length: count }, (_, part) => part).filter((part) => part !== at))
    expect(partsOnward(at, count, -1)).toEqual(on.toReversed())
  }))
})
