import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { heatSteps } from '../../../../codebook/report/matrix-count.ts'
import { contrast, heatFill, palette, textColourOn } from '../../../../electron/exports/word/palette.ts'

test('contrast is 21 between black and white and 1 between equals, as WCAG has it', () => {
  expect(contrast('000000', 'FFFFFF')).toBeCloseTo(21)
  expect(contrast('767676', 'FFFFFF')).toBeCloseTo(4.54, 2)
  expect(contrast('1C6B72', '1C6B72')).toBe(1)
})

test('numbers are readable on every shade', () => {
  for (const step of heatSteps) expect(contrast(textColourOn(heatFill(step)), heatFill(step))).toBeGreaterThanOrEqual(4.5)
})

test('all text colours are readable on the fills they stand on', () => {
  for (const colour of [palette.ink, palette.dark, palette.accent, palette.muted, palette.warning]) {
    expect(contrast(colour, palette.white), colour).toBeGreaterThanOrEqual(4.5)
  }
  for (const fill of [palette.quietFill, palette.neutralFill]) expect(contrast(palette.ink, fill)).toBeGreaterThanOrEqual(4.5)
  expect(contrast(palette.white, palette.dark)).toBeGreaterThanOrEqual(4.5)
})

test('each shade is darker than the one before, also without colour', () => {
  const fromWhite = heatSteps.map((step) => contrast(heatFill(step), palette.white))
  expect(fromWhite).toEqual(fromWhite.toSorted((a, b) => a - b))
})

test('any fill gets a readable text colour', () => {
  const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => value.toString(16).padStart(6, '0'))
  fc.assert(fc.property(colour, (fill) => { expect(contrast(textColourOn(fill), fill)).toBeGreaterThanOrEqual(4.5) }))
})
