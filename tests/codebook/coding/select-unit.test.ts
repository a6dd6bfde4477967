import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { selectUnit, textUnits, unitsOf, type TextUnit } from '../../../codebook/coding/select-unit.ts'

const notes = 'Dyrt for de små. F.eks. Sørli betaler ikke noe. Ønsker 80 000 kr i støtte.\nKommer tilbake til spm. 9 senere.'

function selected(unit: TextUnit, at: number, text = notes): string | null {
  const span = selectUnit(text, { start: at, end: at }, unit)
  return span === null ? null : text.slice(span.start, span.end)
}

test('the word at the caret is selected, also with the caret just behind it', () => {
  expect(selected('word', notes.indexOf('ørli'))).toBe('Sørli')
  expect(selected('word', 4)).toBe('Dyrt')
})

test('a sentence is not ended by a Norwegian abbreviation', () => {
  expect(selected('sentence', notes.indexOf('betaler'))).toBe('F.eks. Sørli betaler ikke noe.')
  expect(selected('sentence', notes.indexOf('spm'))).toBe('Kommer tilbake til spm. 9 senere.')
})

test('the sentence stays inside its paragraph', () => {
  expect(selected('sentence', notes.indexOf('støtte'))).toBe('Ønsker 80 000 kr i støtte.')
})

test('the paragraph and the whole answer are selected without white space around them', () => {
  expect(selected('paragraph', notes.length)).toBe('Kommer tilbake til spm. 9 senere.')
  expect(selected('answer', 3, `\n  ${notes} \n`)).toBe(notes)
})

test('the same key once more takes in the next unit', () => {
  const first = selectUnit(notes, { start: 2, end: 2 }, 'word')!
  const second = selectUnit(notes, first, 'word')!
  expect(notes.slice(second.start, second.end)).toBe('Dyrt for')
})

test('a selection grows to whole units at both ends', () => {
  const grown = selectUnit(notes, { start: 2, end: notes.indexOf('Sørli') + 2 }, 'sentence')!
  expect(notes.slice(grown.start, grown.end)).toBe('Dyrt for de små. F.eks. Sørli betaler ikke noe.')
})

test('the last unit does not grow past the end', () => {
  const whole = selectUnit(notes, { start: 0, end: 0 }, 'answer')!
  expect(selectUnit(notes, whole, 'answer')).toEqual(whole)
})

test('an answer without words has nothing to select', () => {
  for (const unit of textUnits) expect(selected(unit, 0, ' \n ')).toBeNull()
})

test('a selected unit begins and ends with print, and there is one wherever there are units', () => {
  const piece = fc.constantFrom('ord', 'Ja', 'bl.a.', '. ', ' ', '\n', '👍🏽', 'e\u0301', '«', '»', '–', '9')
  fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(200), fc.nat(200), fc.constantFrom(...textUnits), (pieces, one, other, unit) => {
    const text = pieces.join('')
    const start = Math.min(one, other, text.length)
    const end = Math.min(Math.max(one, other), text.length)
    const span = selectUnit(text, { start, end }, unit)
    expect(span === null).toBe(unitsOf(text, unit).length === 0)
    const said = span === null ? 'x' : text.slice(span.start, span.end)
    expect(said.trim()).toBe(said)
    expect(said).not.toBe('')
  }))
})
