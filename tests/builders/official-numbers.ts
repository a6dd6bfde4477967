import fc from 'fast-check'
import { controlDigit } from '../../codebook/privacy/identifiers/check-digits.ts'

const two = (number: number) => String(number).padStart(2, '0')

/** Made-up national identity numbers with control digits that are right; those of the D series among them. */
export const nationalIds: fc.Arbitrary<string> = fc.record({
  day: fc.integer({ min: 1, max: 28 }), month: fc.integer({ min: 1, max: 12 }), year: fc.integer({ min: 0, max: 99 }), serial: fc.integer({ min: 0, max: 999 }), isD: fc.boolean(),
}).map(({ day, month, year, serial, isD }) => {
  const nine = two(day + (isD ? 40 : 0)) + two(month) + two(year) + String(serial).padStart(3, '0')
  const ten = nine + String(controlDigit(nine, [3, 7, 6, 1, 8, 9, 4, 5, 2]))
  return ten + String(controlDigit(ten, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]))
}).filter((digits) => digits.length === 11)

/** Made-up organisation numbers with a control digit that is right. */
export const organisationNumbers: fc.Arbitrary<string> = fc.record({ first: fc.constantFrom('8', '9'), rest: fc.integer({ min: 0, max: 9_999_999 }) })
  .map(({ first, rest }) => first + String(rest).padStart(7, '0'))
  .map((eight) => eight + String(controlDigit(eight, [3, 2, 7, 6, 5, 4, 3, 2])))
  .filter((digits) => digits.length === 9)
