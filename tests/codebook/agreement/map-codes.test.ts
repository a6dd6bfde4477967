import { expect, it } from 'vitest'
import { mapCodes } from '../../../codebook/agreement/map-codes.ts'

const codes = ['a', 'b', 'c']

it('leaves codes as they are without a mapping, and reads a chain to its end', () => {
  expect(mapCodes(codes, [])).toEqual([0, 1, 2])
  expect(mapCodes(codes, [{ from: 'a', to: 'b' }, { from: 'b', to: 'c' }])).toEqual([2, 2, 2])
})

it('comes to an end in a circle', () => {
  expect(mapCodes(codes, [{ from: 'a', to: 'b' }, { from: 'b', to: 'a' }])).toEqual([1, 0, 2])
})

it('refuses codes that are not there, and a code that is mapped twice', () => {
  expect(mapCodes(codes, [{ from: 'a', to: 'x' }])).toBe('unknown')
  expect(mapCodes(codes, [{ from: 'a', to: 'b' }, { from: 'a', to: 'c' }])).toBe('twice')
})
