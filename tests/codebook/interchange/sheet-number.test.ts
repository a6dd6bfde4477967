import { expect, test } from 'vitest'
import { isDayFormat, sheetNumber } from '../../../codebook/interchange/sheet-number.ts'

test.each<[number, string | undefined, boolean]>([
  [14, undefined, true], [22, undefined, true], [46, undefined, true], [0, undefined, false], [2, undefined, false], [49, undefined, false],
  [164, 'dd.mm.yyyy', true], [164, '[$-414]d. mmmm yyyy;@', true], [164, '[h]:mm', true], [164, 'yyyy\\-mm\\-dd', true],
  [164, '0.00" dager"', false], [164, '#,##0\\ \\h', false], [164, '[Red]0.00', false], [164, 'General', false], [164, '@', false], [164, '+00 00 00 00', false],
])('format %i %s shows days: %s', (id, code, isDay) => {
  expect(isDayFormat(id, code)).toBe(isDay)
})

test.each<[string, boolean, 1900 | 1904, string]>([
  ['46082', true, 1900, '2026-03-01'], ['44620', true, 1904, '2026-03-01'], ['1', true, 1900, '1900-01-01'], ['59', true, 1900, '1900-02-28'], ['61', true, 1900, '1900-03-01'],
  ['46082.5', true, 1900, '2026-03-01 12:00'], ['46081.99999999999', true, 1900, '2026-03-01'], ['0.5625', true, 1900, '13:30'], ['0.50001157', true, 1900, '12:00:01'],
  ['-5', true, 1900, '-5'], ['99999999', true, 1900, '99999999'],
  ['4.7900000000000001E7', false, 1900, '47900000'], ['0', false, 1900, '0'], ['1.50', false, 1900, '1.5'], ['4790000000', false, 1900, '4790000000'],
  ['', false, 1900, ''], ['x', true, 1900, 'x'], ['Infinity', false, 1900, 'Infinity'],
])('%s as a day %s, counted from %i, is %s', (stored, isDay, calendar, text) => {
  expect(sheetNumber(stored, isDay, calendar)).toBe(text)
})
