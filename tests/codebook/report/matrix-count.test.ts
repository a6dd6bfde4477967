import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { heatStepOf, heatSteps, matrixCellText } from '../../../codebook/report/matrix-count.ts'
import { en } from '../../../codebook/report/words/en.ts'
import { nb } from '../../../codebook/report/words/nb.ts'
import { nn } from '../../../codebook/report/words/nn.ts'

test('prints a count with those asked, in each language', () => {
  const count = { state: 'count', mentioned: 5, asked: 6 } as const
  expect([nb, nn, en].map((words) => matrixCellText(count, words))).toEqual(['5 av 6', '5 av 6', '5 of 6'])
})

test('prints a sign of its own for suppressed, not asked and no data', () => {
  expect((['suppressed', 'notAsked', 'noData'] as const).map((state) => matrixCellText({ state }, nb))).toEqual([':', '–', '..'])
})

test.each([
  [1, 5, 1], [1, 3, 2], [2, 5, 2], [3, 5, 3], [4, 5, 4], [4, 4, 5], [5, 6, 5],
])('gives %i of %i the shade %i', (mentioned, asked, step) => {
  expect(heatStepOf({ state: 'count', mentioned, asked })).toBe(step)
})

test('gives no colour where fewer than three are asked or none mention it', () => {
  expect(heatStepOf({ state: 'count', mentioned: 2, asked: 2 })).toBeNull()
  expect(heatStepOf({ state: 'count', mentioned: 0, asked: 9 })).toBeNull()
  expect(heatStepOf({ state: 'suppressed' })).toBeNull()
})

test('a larger share never has a lighter shade', () => {
  fc.assert(fc.property(fc.integer({ min: 3, max: 400 }), fc.nat(), fc.nat(), (asked, one, other) => {
    const [fewer, more] = [one % (asked + 1), other % (asked + 1)].toSorted((a, b) => a - b)
    const step = (mentioned = 0): number => heatStepOf({ state: 'count', mentioned, asked }) ?? 0
    expect(step(fewer)).toBeLessThanOrEqual(step(more))
    expect([0, ...heatSteps]).toContain(step(more))
  }))
})
