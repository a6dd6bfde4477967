import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutAnchor, cutOf } from '../../../codebook/coding/cut-stretch.ts'
import { cleanText } from '../../../codebook/language/clean-text.ts'

const words = fc.array(fc.constantFrom('Vi', 'deler', 'på', '😀', 'e\u0323', ' ', '  ', '\n', '\n\n', '«ja»', 'blåbær'), { minLength: 1, maxLength: 14 })
  .map((list) => cleanText(list.join(' ')))
const place = words.chain((text) => fc.record({
  text: fc.constant(text), a: fc.nat(text.length), b: fc.nat(text.length), c: fc.nat(text.length), d: fc.nat(text.length),
}))

/** The letters of a text, each with where it stood: what must neither be lost nor doubled. */
const letters = (text: string, from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at).filter((at) => text.charAt(at).trim() !== '')

describe('cutting words out of a text', () => {
  it('takes the words and white space only, and leaves all other words in their order', () => {
    fc.assert(fc.property(place, ({ text, a, b }) => {
      const cut = cutOf(text, { start: Math.min(a, b), end: Math.max(a, b) })
      if (cut === null) return
      const { words: taken, hole } = cut
      expect(text.slice(taken.start, taken.end)).toBe(text.slice(Math.min(a, b), Math.max(a, b)).trim())
      expect(letters(text, hole.start, hole.end)).toEqual(letters(text, taken.start, taken.end))
      const rest = text.slice(0, hole.start) + text.slice(hole.end)
      expect(cleanText(rest)).toBe(rest)
    }), { numRuns: 5000 })
  })

  it('lets every letter that was marked be marked once after it, where the letter now is', () => {
    fc.assert(fc.property(place, ({ text, a, b, c, d }) => {
      const cut = cutOf(text, { start: Math.min(a, b), end: Math.max(a, b) })
      if (cut === null) return
      const anchor = { start: Math.min(c, d), end: Math.max(c, d) }
      const { stays, goes } = cutAnchor(anchor, cut)
      expect(stays !== null || goes !== null).toBe(true)
      // Written without anchors: the letters themselves say where they went.
      const marked = letters(text, anchor.start, anchor.end)
      const inWords = marked.filter((at) => at >= cut.words.start && at < cut.words.end)
      const outside = marked.filter((at) => !inWords.includes(at))
      const rest = text.slice(0, cut.hole.start) + text.slice(cut.hole.end)
      const moved = text.slice(cut.words.start, cut.words.end)
      const read = (from: string, span: { start: number; end: number } | null) => (span === null ? '' : from.slice(span.start, span.end)).replace(/\s/gu, '')
      expect(read(moved, goes)).toBe(inWords.map((at) => text.charAt(at)).join(''))
      expect(read(rest, stays)).toBe(outside.map((at) => text.charAt(at)).join(''))
    }), { numRuns: 10_000 })
  })

  it.each([
    ['a line in the middle with its line break', 'En\nTo\nTre', 3, 5, { start: 3, end: 6 }],
    ['the last line with the line break before it', 'En\nTo', 3, 5, { start: 2, end: 5 }],
    ['a word with the space after it', 'en to tre', 3, 5, { start: 3, end: 6 }],
    ['the last word of a line with the space before it', 'en to\ntre', 3, 5, { start: 2, end: 5 }],
    ['all of it where no words are left', ' En\n', 1, 3, { start: 0, end: 4 }],
  ])('takes %s', (_, text, start, end, hole) => {
    expect(cutOf(text, { start, end })?.hole).toEqual(hole)
  })

  it('is refused where there are no words, within a character, and where two characters would melt', () => {
    expect(cutOf('En  to', { start: 2, end: 4 })).toBeNull()
    expect(cutOf('a😀b', { start: 1, end: 2 })).toBeNull()
    expect(cutOf('a x\u030A', { start: 1, end: 3 })).toBeNull()
  })
})
