import fc from 'fast-check'
import { expect, test } from 'vitest'
import { areAlike, beginsWith, likeness, wordingOf, wordsOf } from '../../../codebook/interchange/same-wording.ts'

test('a line that goes on after a wording begins with all of it, one that changes a little with most of it', () => {
  const wording = wordingOf('Hvilke behov har dere?')
  expect(beginsWith(wordsOf('Hvilke behov har dere? Vi trenger tid.'), wording)).toBe(1)
  expect(beginsWith(wordsOf('Hvilke andre behov har dere'), wording)).toBe(1)
  expect(beginsWith(wordsOf('Hvilke behov finnes? Ingen, sier de.'), wording)).toBe(0.5)
})

test('what is seen early to be too little is told as a whole comparison tells it', () => {
  const word = fc.constantFrom('hvilke', 'behov', 'har', 'dere', 'og', 'i', 'kommunen')
  const line = fc.array(word, { maxLength: 14 })
  fc.assert(fc.property(line, line, fc.constantFrom(0.25, 0.5, 0.75, 0.85, 1), (said, asked, least) => {
    const wording = wordingOf(asked.join(' '))
    const begun = beginsWith(said, wording)
    expect(beginsWith(said, wording, least)).toBe(begun < least ? 0 : begun)
    expect(areAlike(said, wording, least)).toBe(said.length + asked.length > 0 && likeness(said, wording) >= least)
  }), { numRuns: 3000 })
})
