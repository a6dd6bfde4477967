import fc from 'fast-check'
import { expect, it } from 'vitest'
import { words } from '../../../codebook/language/words.ts'
import { amongWords, occurrences } from '../../../db/search/occurrences.ts'
import { parseQuery, type Term } from '../../../db/search/parse-query.ts'

const piece = fc.constantFrom('nettverk', 'nettverket', 'Nettverkene', 'idé', 'idéen', 'ideer', 'HÅR', 'har', 'å', 'møte', 'møteplass', '👍🏽', 'o\u0308', '𝔸bc', 'İstanbul', 'enda', 'et', '-', ' ', ' ', '\n', ', ', '«', '»', '’', 'klima-', '2 000', 'مرحبا')
const text = fc.array(fc.oneof({ weight: 2, arbitrary: piece }, { weight: 1, arbitrary: fc.constant(' ') }), { minLength: 12, maxLength: 60 }).map((pieces) => pieces.join(''))
const query = fc.array(fc.constantFrom('nettverk', 'nettverk*', '*verket', '*en', 'idé', 'ide', 'hår', 'å', 'å*', '*å', '"enda et"', '"et møte"', '"hår"', 'bc', '𝔸bc', '*bc', 'İ*', 'møte*', '2', 'مرحبا'), { minLength: 1, maxLength: 2 }).map((parts) => parts.join(' '))

/** Looks at every word, and at every run of words for a phrase. */
function oracle(said: string, term: Term): { readonly start: number; readonly end: number }[] {
  const list = words(said)
  if (term.kind !== 'exact') return amongWords(said, list, term)
  return list.map((_, at) => list.slice(at, at + term.words.length))
    .filter((run) => run.map(({ text: word }) => word.toLowerCase()).join(' ') === term.words.join(' '))
    .map((run) => ({ start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 }))
}

it('finds the words of any text that looking at every word finds', () => {
  let found = 0
  fc.assert(fc.property(text, query, (said, sought) => {
    for (const term of parseQuery(sought)) {
      const here = occurrences(said, term).map(({ start, end }) => [start, end])
      expect(here).toEqual(oracle(said, term).map(({ start, end }) => [start, end]))
      found += here.length
    }
  }), { numRuns: 5000 })
  // Texts and queries are drawn so that many are found.
  expect(found).toBeGreaterThan(2000)
})
