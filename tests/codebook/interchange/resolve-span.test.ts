import { expect, test } from 'vitest'
import { resolveSpan } from '../../../codebook/interchange/resolve-span.ts'

const text = 'Ja, helt klart. Helt sikkert. 👍 Ja.'

test.each([
  ['offsets', { start: 4, end: 8 }, { start: 4, end: 8, whole: false }],
  ['an empty span at the end', { start: text.length, end: text.length }, { start: text.length, end: text.length, whole: false }],
  ['the whole text', { whole: true as const }, { start: 0, end: text.length, whole: true }],
  ['words that stand once', { quote: 'klart' }, { start: 9, end: 14, whole: false }],
  ['words after an emoji, in UTF-16 units', { quote: '👍 Ja' }, { start: 30, end: 35, whole: false }],
])('%s are found', (_, span, expected) => {
  expect(resolveSpan(text, span)).toEqual({ ok: true, value: expected })
})

test.each([
  ['nothing', {}, 'no-span'],
  ['a start alone', { start: 4 }, 'no-span'],
  ['two ways at once', { start: 4, end: 8, quote: 'helt' }, 'no-span'],
  ['an end before the start', { start: 8, end: 4 }, 'outside-text'],
  ['an end after the text', { start: 0, end: 99 }, 'outside-text'],
  ['words that are not there', { quote: 'aldri' }, 'quote-not-once'],
  ['words that stand twice', { quote: 'elt' }, 'quote-not-once'],
])('%s is refused', (_, span, failure) => {
  expect(resolveSpan(text, span)).toEqual({ ok: false, failure })
})

test('words that overlap themselves stand twice', () => {
  expect(resolveSpan('aaa', { quote: 'aa' })).toEqual({ ok: false, failure: 'quote-not-once' })
})
