import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText } from '../../../codebook/language/clean-text.ts'

test('text gets one form: composed, newlines alone, no control characters, no half of a character', () => {
  expect(cleanText('A\u030A\r\nb\u0000')).toBe('Å\nb')
  expect(cleanText('a\rb\u2028c\u2029d\u007F\uFFFE')).toBe('a\nb\nc\nd')
  expect(cleanText('\ud83d !')).toBe('\ufffd !')
})

test('any text gets the form that each rule by itself gives it', () => {
  const unit = fc.oneof(
    fc.constantFrom('a', 'Å', 'A\u030A', '\u030A', '«ja»', '–', '…', '\r', '\n', '\r\n', '\t', '\u0085', '\u00ad', '\u2028', '\u2000', '\u2126', '\ufffe', '👍🏽', '\ud83d', '\u0000', '\u007f', '\u0301'),
    fc.string({ unit: 'binary', maxLength: 2 }), fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  )
  fc.assert(fc.property(fc.array(unit).map((list) => list.join('')), (text) => {
    const lines = text.split('\r\n').join('\n').split(/[\r\u2028\u2029]/).join('\n')
    const kept = Array.from(lines).filter((one) => one === '\n' || one === '\t' || (one >= ' ' && one !== '\u007f' && one !== '\ufffe' && one !== '\uffff')).join('')
    expect(cleanText(text)).toBe(kept.toWellFormed().normalize('NFC'))
  }), { numRuns: 3000 })
})
