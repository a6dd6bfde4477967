import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { withSoftHyphens } from '../../../../electron/exports/word/soft-hyphens.ts'

/** The text with its possible breaks made visible. */
function shown(text: string): string {
  return withSoftHyphens(text).replaceAll('\u00AD', '-')
}

test('long words may break before a consonant that starts a syllable', () => {
  expect(shown('Deltakerkommuner')).toBe('Delta-ker-kom-muner')
})

test('short words stay whole, in texts of several words too', () => {
  expect(shown('Privat foretak')).toBe('Privat foretak')
  expect(shown('Søkerkommuner, andre')).toContain('andre')
})

test('nothing but soft hyphens is added, and never near the ends of a word', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
    const bare = text.replaceAll('\u00AD', '')
    expect(withSoftHyphens(bare).replaceAll('\u00AD', '')).toBe(bare)
    expect(withSoftHyphens(bare)).not.toMatch(/(?<!\p{L}|\u00AD)\p{L}{1,3}\u00AD/u)
  }))
})
