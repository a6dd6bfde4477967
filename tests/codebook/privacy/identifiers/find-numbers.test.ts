import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { isNationalId, isOrganisationNumber } from '../../../../codebook/privacy/identifiers/check-digits.ts'
import { findNumbers, phoneKey } from '../../../../codebook/privacy/identifiers/find-numbers.ts'
import { nationalIds, organisationNumbers } from '../../../builders/official-numbers.ts'

/** What was found, as «kind: words». */
function found(text: string, known: readonly string[] = []): string[] {
  return findNumbers(text, new Set(known)).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
}

test.each([
  'Ring 41234567.', 'Ring 41 23 45 67, helst før lunsj.', 'Ring 412 34 567 i dag', 'tlf.: 4123 4567', 'Ring 41.23.45.67.', '(412-34-567)', 'Tlf 22 00 00 00', 'mob:41234567',
  'Ring +47 412 34 567', 'Ring +47 41 23 45 67', 'Ring +4741234567', 'Ring 0047 41 23 45 67', 'Ring 004741234567', 'Ring 47 41 23 45 67', 'Ring 41\u00a023\u00a045\u00a067', 'Ring 412\u202f34\u202f567',
  'Ring +46 70 123 45 67', '12.05.2023 41234567',
])('«%s» has a telephone number', (text) => {
  expect(found(text).map((one) => one.split(':')[0])).toEqual(['phone'])
})

test.each([
  'I 2023 og 2024', 'Perioden 2019-2021', 'perioden 2019 2021', 'Sak 2023/1234', 'Sak 23/12345678', 'sak 2023/12345678', 'Ref. 2023-41234567', '12 000 000 kroner', 'kr 45 000 000', 'kr 45678901', '45678901 kr',
  '45 678 901', '41 234 567', '12000000', '45600000', 'Spørsmål 9', '1. 2. 3.', 'spørsmål 20 21 22 23', '12.05.2023', '12. mai 2023', '20231231', '31122023', '2023-12-31', 'kl. 10.30', '45,12345678',
  '3,14159265', 'Tabell 12 34 56 78 90', '10 20 30 40 50 60', 'i 2023 4500 innbyggere', '12345678', 'A41234567', '41234567kWh', '00000000', 'side 12-34', '23 456 789 012', '98 % av 5 400',
])('«%s» has none', (text) => {
  expect(found(text)).toEqual([])
})

it('finds two numbers beside one another, each whole', () => {
  expect(found('Ring 41 23 45 67 98 76 54 32')).toEqual(['phone: 41 23 45 67', 'phone: 98 76 54 32'])
  expect(found('41234567 98765432')).toEqual(['phone: 41234567', 'phone: 98765432'])
})

it('finds a number of the register however it is written, also a short one', () => {
  expect(found('Sentralbord 02 800', ['02800'])).toEqual(['phone: 02 800'])
  expect(found('Sentralbord 02 800')).toEqual([])
  expect(['+47 412 34 567', '0047 41234567', '412-34-567'].map(phoneKey)).toEqual(['41234567', '41234567', '41234567'])
})

describe('numbers with control digits', () => {
  it('knows made-up ones: birth dates, D-numbers, organisations', () => {
    expect(['01010100050', '41010100044', '13097248022'].map(isNationalId)).toEqual([true, true, true])
    expect(['01010100051', '99010100050', '00010100050', '01130100050', '0101010005', ''].map(isNationalId)).toEqual([false, false, false, false, false, false])
    expect(['974760673', '974760674', '123456785', '97476067'].map(isOrganisationNumber)).toEqual([true, false, false, false])
  })

  it('finds each that is right, in the ways in which people write it, and none of which a digit is wrong', () => {
    fc.assert(fc.property(nationalIds, fc.integer({ min: 1, max: 9 }), (digits, wrong) => {
      for (const written of [digits, `${digits.slice(0, 6)} ${digits.slice(6)}`, `${digits.slice(0, 2)}.${digits.slice(2, 4)}.${digits.slice(4, 6)} ${digits.slice(6)}`]) {
        expect(found(`Fnr. ${written}, sa hun.`)).toEqual([`national-id: ${written}`])
      }
      const last = (Number(digits[10]) + wrong) % 10
      expect(found(`nr ${digits.slice(0, 10)}${last}`)).toEqual([])
    }))
    fc.assert(fc.property(organisationNumbers, fc.integer({ min: 1, max: 9 }), (digits, wrong) => {
      const grouped = `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}`
      for (const written of [digits, grouped]) expect(found(`Org.nr. ${written} MVA`)).toEqual([`organisation-number: ${written}`])
      expect(found(`Org.nr. ${digits.slice(0, 8)}${(Number(digits[8]) + wrong) % 10}`)).toEqual([])
      expect(found(`Det kostet ${grouped} kroner`)).toEqual([])
    }))
  })
})
