import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inputEffects } from '../../../codebook/findings/finding.ts'
import { parseInputLine } from '../../../codebook/findings/parse-input-line.ts'

const letters = { confirms: 'b', nuances: 'n', contradicts: 'm', new: 'y' } as const
const parse = (line: string, findings = 8) => parseInputLine(line, letters, findings)

test('findings with what is said of them come first, then the words', () => {
  expect(parse('3b 5m Vi er enige om det første')).toEqual({
    effects: [{ number: 3, effect: 'confirms' }, { number: 5, effect: 'contradicts' }], text: 'Vi er enige om det første',
  })
  expect(parse('2N, 4B,7y  Det samme gjelder oss')).toEqual({
    effects: [{ number: 2, effect: 'nuances' }, { number: 4, effect: 'confirms' }, { number: 7, effect: 'new' }], text: 'Det samme gjelder oss',
  })
})

test('something new needs no finding, the other effects do', () => {
  expect(parse('y Ingen har nevnt innbyggerne')).toEqual({ effects: [{ number: null, effect: 'new' }], text: 'Ingen har nevnt innbyggerne' })
  expect(parse('m Det er ikke slik')).toEqual({ effects: [], text: 'm Det er ikke slik' })
})

test('a line without findings is words alone, numbers and all', () => {
  expect(parse('23 byer er med')).toEqual({ effects: [], text: '23 byer er med' })
  expect(parse('9b finnes ikke')).toEqual({ effects: [], text: '9b finnes ikke' })
  expect(parse('0b heller ikke')).toEqual({ effects: [], text: '0b heller ikke' })
  expect(parse('3by er for lite')).toEqual({ effects: [], text: '3by er for lite' })
  expect(parse('   ')).toEqual({ effects: [], text: '' })
})

test('the last word on a finding wins', () => {
  expect(parse('3b 3m Nei, vent')).toEqual({ effects: [{ number: 3, effect: 'contradicts' }], text: 'Nei, vent' })
})

test('whatever is written in front is read back, and no word is lost', () => {
  const effect = fc.record({ number: fc.integer({ min: 1, max: 40 }), effect: fc.constantFrom(...inputEffects) })
  fc.assert(fc.property(fc.uniqueArray(effect, { selector: (one) => one.number, maxLength: 6 }), fc.string({ unit: 'grapheme' }), (effects, said) => {
    // What would itself be read as a finding belongs to the front.
    fc.pre(!/^[\s,]*\d{0,3}[bnmy]([\s,]|$)/iu.test(said) && !/^\s*,/u.test(said))
    const line = `${effects.map((one) => `${one.number}${letters[one.effect]} `).join('')}${said}`
    expect(parse(line, 40)).toEqual({ effects, text: said.trim() })
  }))
})
