import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maxCodeLevels } from '../../../codebook/codes/code.ts'
import { childrenIn, idsAbove, mergeObstacle, placeCode, type CodePlace } from '../../../codebook/codes/place-code.ts'

/** A codebook of up to twelve codes, each below an earlier one or at the top, and never too deep. */
const codebook = fc.array(fc.nat(20), { minLength: 1, maxLength: 12 }).map((parents) => {
  const codes: CodePlace[] = []
  for (const [at, parent] of parents.entries()) {
    const above = codes[parent]
    const parentId = above !== undefined && idsAbove(codes, above.id).length < maxCodeLevels - 1 ? above.id : null
    codes.push({ id: `c${at}`, parentId, position: codes.filter((code) => code.parentId === parentId).length })
  }
  return codes
})

/** The codebook with some codes placed anew. */
function withPlaces(codes: readonly CodePlace[], places: readonly CodePlace[]): CodePlace[] {
  return codes.map((code) => places.find((place) => place.id === code.id) ?? code)
}

test('no move makes a ring, a fourth level or loses a code, and siblings keep their order', () => {
  fc.assert(fc.property(codebook, fc.nat(30), fc.option(fc.nat(30), { nil: null }), fc.nat(20), (codes, which, under, index) => {
    const id = codes[which % codes.length]?.id ?? ''
    const parentId = under === null ? null : codes[under % codes.length]?.id ?? null
    const placed = placeCode(codes, id, parentId, index)
    if (!placed.ok) {
      expect(placed.failure === 'cycle' ? parentId === id || idsAbove(codes, parentId ?? '').includes(id) : parentId !== null).toBe(true)
      return
    }
    const after = withPlaces(codes, placed.value)
    expect(after.find((code) => code.id === id)?.parentId).toBe(parentId)
    for (const code of after) expect(idsAbove(after, code.id).length).toBeLessThan(maxCodeLevels)
    const order = (list: readonly CodePlace[]) => childrenIn(list, parentId).map((code) => code.id).filter((one) => one !== id)
    expect(order(after)).toEqual(order(codes))
    expect(childrenIn(after, parentId).findIndex((code) => code.id === id)).toBe(Math.min(index, order(codes).length))
    expect(after.filter((code) => code.id !== id).map((code) => [code.id, code.parentId])).toEqual(codes.filter((code) => code.id !== id).map((code) => [code.id, code.parentId]))
  }), { numRuns: 500 })
})

test('a move there and back leaves every code where it was', () => {
  fc.assert(fc.property(codebook, fc.nat(30), fc.option(fc.nat(30), { nil: null }), fc.nat(20), (codes, which, under, index) => {
    const code = codes[which % codes.length]
    if (code === undefined) return
    const placed = placeCode(codes, code.id, under === null ? null : codes[under % codes.length]?.id ?? null, index)
    if (!placed.ok) return
    const after = withPlaces(codes, placed.value)
    const back = placeCode(after, code.id, code.parentId, code.position)
    const tree = (list: readonly CodePlace[]) => list.map((one) => [one.id, childrenIn(list, one.id).map((child) => child.id)])
    expect(back.ok && tree(withPlaces(after, back.value))).toEqual(tree(codes))
  }), { numRuns: 300 })
})

test('a code never goes into itself or what is below it, and what is below it comes along only where there is room', () => {
  const place = (id: string, parentId: string | null): CodePlace => ({ id, parentId, position: 0 })
  const codes = [place('a', null), place('a1', 'a'), place('a11', 'a1'), place('b', null), place('b1', 'b'), place('b11', 'b1')]
  expect(mergeObstacle(codes, 'a', 'a')).toBe('cycle')
  expect(mergeObstacle(codes, 'a11', 'a')).toBe('cycle')
  expect(mergeObstacle(codes, 'b11', 'a1')).toBe('too-deep')
  expect(mergeObstacle(codes, 'b1', 'a1')).toBeUndefined()
  expect(mergeObstacle(codes, 'a', 'a1')).toBeUndefined()
})
