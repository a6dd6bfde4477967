import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countWords, words, wordTexts } from '../../../codebook/language/words.ts'

test('words are letters, digits and marks, each with its place', () => {
  expect(words('Å bli «best» i 2026, e-post!')).toEqual([
    { text: 'Å', start: 0, end: 1 }, { text: 'bli', start: 2, end: 5 }, { text: 'best', start: 7, end: 11 }, { text: 'i', start: 13, end: 14 },
    { text: '2026', start: 15, end: 19 }, { text: 'e', start: 21, end: 22 }, { text: 'post', start: 23, end: 27 },
  ])
})

test('any text, whatever its script, has the words of the plain expression', () => {
  const unit = fc.oneof(fc.constantFrom('a', 'Ø', ' ', '.', '-', '\u0301', '\ud83d', '\ude00', '😀', '𝒜', '٣', '中', 'ſ', '\u024f', '\u0250', '\u00ad'), fc.string({ unit: 'binary', maxLength: 2 }))
  fc.assert(fc.property(fc.array(unit).map((list) => list.join('')), (text) => {
    expect(words(text)).toEqual(Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+/gu), (match) => ({ text: match[0], start: match.index, end: match.index + match[0].length })))
    expect(wordTexts(text)).toEqual(words(text).map((word) => word.text))
    expect(countWords(text)).toBe(words(text).length)
  }), { numRuns: 2000 })
})
