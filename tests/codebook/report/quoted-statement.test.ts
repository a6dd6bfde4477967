import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { quotedStatement } from '../../../codebook/report/quoted-statement.ts'
import { en } from '../../../codebook/report/words/en.ts'
import { nb } from '../../../codebook/report/words/nb.ts'

test.each([
  ['Vi trenger et sted å møtes.', '«Vi trenger et sted å møtes.»'],
  ['  Vi trenger det. \n', '«Vi trenger det.»'],
  ['«Vi trenger det.»', '«Vi trenger det.»'],
  ['"Vi trenger det."', '«Vi trenger det.»'],
  ['Vi sier "nettverk", men mener et møte.', '«Vi sier ‘nettverk’, men mener et møte.»'],
  ['Rådmannen sa «nei», og da ble det nei.', '«Rådmannen sa ‘nei’, og da ble det nei.»'],
  ['«Ja», sa hun, «men ikke nå»', '«‘Ja’, sa hun, ‘men ikke nå’»'],
])('quotes %j as %j in bokmål', (text, quoted) => {
  expect(quotedStatement(text, true, nb)).toBe(quoted)
})

test('uses English marks in an English report', () => {
  expect(quotedStatement('Vi sier "nettverk".', true, en)).toBe('“Vi sier ‘nettverk’.”')
})

test('leaves reported speech as it was written', () => {
  expect(quotedStatement('Mener at «alle» bør være med. ', false, nb)).toBe('Mener at «alle» bør være med.')
})

/** A text without quotation marks and space. */
function words(text: string): string {
  return text.replaceAll(/[«»“”„"‘’\s]/gu, '')
}

test('never changes anything but quotation marks', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
    expect(words(quotedStatement(text, true, nb))).toBe(words(text))
  }))
})
