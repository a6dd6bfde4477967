import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { longWords, softHyphens } from '../../../codebook/language/soft-hyphens.ts'

/** The text with its possible breaks made visible. */
function shown(text: string, longWord?: number): string {
  return softHyphens(text, longWord).replaceAll('\u00AD', '-')
}

test('long words may break before a consonant that starts a syllable', () => {
  expect(shown('Deltakerkommuner')).toBe('Delta-ker-kom-muner')
})

test('short words stay whole, in texts of several words too', () => {
  expect(shown('Privat foretak')).toBe('Privat foretak')
  expect(shown('Søkerkommuner, andre')).toContain('andre')
})

test('how long a word must be is for where it stands to say', () => {
  expect(shown('Finansiører', longWords.head)).toBe('Finan-siører')
  expect(shown('Demokratisk forankring og innbyggermedvirkning', longWords.name)).toBe('Demokratisk forankring og innbyg-ger-med-virk-ning')
})

test('nothing but soft hyphens is added, and never near the ends of a word', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
    const bare = text.replaceAll('\u00AD', '')
    expect(softHyphens(bare).replaceAll('\u00AD', '')).toBe(bare)
    expect(softHyphens(bare)).not.toMatch(/(?<!\p{L}|\u00AD)\p{L}{1,3}\u00AD/u)
  }))
})
