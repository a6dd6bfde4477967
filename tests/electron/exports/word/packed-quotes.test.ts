import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PackedQuotes, type NeedQuote } from '../../../../electron/exports/word/packed-quotes.ts'

const needs = ['B1', 'B2']

const quote: fc.Arbitrary<NeedQuote> = fc.record({
  need: fc.constantFrom(...needs),
  text: fc.oneof(fc.constantFrom('Vi trenger tid', 'på «Sørli»', '𝒜 – æøå'), fc.string({ unit: 'grapheme' })),
  verbatim: fc.boolean(),
  group: fc.constantFrom(null, 'Forsker', 'Andre kommuner'),
  question: fc.constantFrom(null, { number: 3, text: 'Hva?' }, { number: 3, text: 'Hva mener dere?' }, { number: 9, text: 'Hvem?' }),
  source: fc.constantFrom(null, 'I01', 'G01'),
})

/** What a report printed before quotes were packed: the last of those that say the same, at the place of the first. */
function distinct(quotes: readonly NeedQuote[]): unknown[] {
  const byWords = new Map(quotes.map((one) => [`${one.source ?? ''} ${one.question?.number ?? ''} ${one.text}`, one]))
  return [...byWords.values()].map(({ need: _, ...rest }) => rest)
}

test('gives the quotes of each need as they were put, each once, in the order of their sessions', () => {
  fc.assert(fc.property(fc.array(fc.array(quote, { maxLength: 8 }), { maxLength: 5 }), (sessions) => {
    const packed = new PackedQuotes()
    sessions.forEach((quotes, at) => packed.put(`I0${at}`, quotes))
    for (const need of needs) {
      const expected = distinct(sessions.flat().filter((one) => one.need === need))
      const rows = packed.of(need)
      expect([...rows]).toEqual(expected)
      expect(rows).toHaveLength(expected.length)
      expect(rows.at(expected.length)).toBeUndefined()
    }
  }))
})

test('tells the questions of all quotes once, in the order of the sessions, and none of what was taken away', () => {
  const asked = (number: number, text: string): NeedQuote => ({ need: 'B1', text: 'Ja', verbatim: false, group: null, question: { number, text }, source: null })
  const packed = new PackedQuotes()
  packed.put('I01', [asked(2, 'Hva gjør kommunen?'), asked(9, 'Noe annet?')])
  packed.put('I02', [asked(2, 'Hva gjør virksomheten?'), asked(2, 'Hva gjør kommunen?'), { ...asked(1, ''), question: null }])
  expect(packed.questions()).toEqual([{ number: 2, text: 'Hva gjør kommunen?' }, { number: 9, text: 'Noe annet?' }, { number: 2, text: 'Hva gjør virksomheten?' }])
  packed.put('I01', [asked(2, 'Hva gjør kommunen?')])
  expect(packed.questions().map(({ number }) => number)).toEqual([2, 2])
})

test('takes a session put again at its old place, and forgets all when cleared', () => {
  const said = (text: string): NeedQuote => ({ need: 'B1', text, verbatim: false, group: null, question: null, source: null })
  const packed = new PackedQuotes()
  packed.put('I01', [said('en')])
  packed.put('I02', [said('to')])
  packed.put('I01', [said('en, rettet'), said('og mer')])
  expect([...packed.of('B1')].map(({ text }) => text)).toEqual(['en, rettet', 'og mer', 'to'])
  packed.clear()
  expect([...packed.of('B1')]).toEqual([])
})
