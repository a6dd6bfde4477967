import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearestWordEdge, snapToCharacters, trimSpan } from '../../../../renderer/screens/coding/text-span.ts'

const pilot = '👩‍🚀'
const text = `Ja ${pilot} e\u0301n til`

test('a span that cuts an emoji sequence in two grows to the whole emoji', () => {
  expect(snapToCharacters(text, { start: 4, end: 6 })).toEqual({ start: 3, end: 3 + pilot.length })
})

test('a span that ends between a letter and its combining mark takes the mark along', () => {
  const letter = text.indexOf('e\u0301')
  expect(snapToCharacters(text, { start: letter, end: letter + 1 })).toEqual({ start: letter, end: letter + 2 })
})

test('a caret inside an emoji moves to its beginning and stays a caret', () => {
  expect(snapToCharacters(text, { start: 5, end: 5 })).toEqual({ start: 3, end: 3 })
})

test('snapping keeps all that was covered and never leaves a character in two', () => {
  const pieces = fc.constantFrom('a', 'å', 'e\u0301', pilot, '👍🏽', '🇳🇴', ' ', '\n', '\u00AD')
  fc.assert(fc.property(fc.array(pieces, { maxLength: 30 }), fc.nat(200), fc.nat(200), (parts, one, other) => {
    const written = parts.join('')
    const start = Math.min(one, other, written.length)
    const end = Math.min(Math.max(one, other), written.length)
    const snapped = snapToCharacters(written, { start, end })
    const edges = new Set([...new Intl.Segmenter('nb').segment(written)].map((piece) => piece.index).concat(written.length))
    expect(edges.has(snapped.start) && edges.has(snapped.end)).toBe(true)
    expect(snapped.start <= start && (snapped.end >= end || start === end)).toBe(true)
    expect(snapToCharacters(written, snapped)).toEqual(snapped)
  }))
})

test('white space at both ends of a selection is left out', () => {
  expect(trimSpan('Ja,  det er dyrt. ', { start: 3, end: 18 })).toEqual({ start: 5, end: 17 })
})

test('a selection of nothing but white space is nothing', () => {
  expect(trimSpan('Ja \n\u00A0 nei', { start: 2, end: 6 })).toBeNull()
  expect(trimSpan('Ja', { start: 1, end: 1 })).toBeNull()
})

test.each([[0, 0], [1, 0], [2, 0], [3, 4], [4, 4], [5, 5], [6, 6], [7, 7], [11, 12], [12, 12]])('the nearest edge of a word is for offset %i of «Dyrt å delta» %i', (offset, edge) => {
  expect(nearestWordEdge('Dyrt å delta', offset)).toBe(edge)
})
