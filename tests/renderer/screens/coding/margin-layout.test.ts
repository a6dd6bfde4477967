import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { assignLanes, layOutMargin, spreadLabels } from '../../../../renderer/screens/coding/margin-layout.ts'

const bars = fc.array(fc.record({ top: fc.nat(3000), height: fc.integer({ min: 4, max: 300 }) }), { maxLength: 80 })
  .map((list) => list.toSorted((left, right) => left.top - right.top).map(({ top, height }, index) => ({ id: String(index), top, bottom: top + height })))

test('labels that have room stand beside their bars', () => {
  expect(spreadLabels([10, 50, 100], 20)).toEqual([10, 50, 100])
})

test('labels that would collide share the way, and none leaves the page', () => {
  expect(spreadLabels([100, 100], 20)).toEqual([90, 110])
  expect(spreadLabels([0, 10, 100], 20)).toEqual([0, 20, 100])
})

test('labels never overlap, never change order and never go above the page', () => {
  fc.assert(fc.property(bars, fc.integer({ min: 10, max: 30 }), (list, height) => {
    const tops = layOutMargin(list, height).map((bar) => bar.labelTop)
    expect(tops.every((top) => top >= 0)).toBe(true)
    // One pixel is rounding.
    expect(tops.every((top, index) => index === 0 || top - tops[index - 1]! >= height - 1)).toBe(true)
  }))
})

test('bars in one lane never touch, and no more lanes are used than bars overlap', () => {
  fc.assert(fc.property(bars, (list) => {
    const lanes = assignLanes(list)
    const touch = (left: (typeof list)[number], right: (typeof list)[number]): boolean => left.top < right.bottom + 3 && right.top < left.bottom + 3
    const inOneLane = list.flatMap((bar, i) => list.slice(i + 1).filter((_, j) => lanes[i] === lanes[i + 1 + j]).map((other) => [bar, other] as const))
    expect(inOneLane.filter(([bar, other]) => touch(bar, other))).toEqual([])
    const deepest = Math.max(0, ...list.map((bar) => list.filter((other) => other.top <= bar.top && other.bottom + 3 > bar.top).length))
    expect(Math.max(-1, ...lanes) + 1).toBeLessThanOrEqual(deepest)
  }))
})
