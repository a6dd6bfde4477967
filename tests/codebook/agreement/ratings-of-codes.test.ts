import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CodedUnit } from '../../../codebook/agreement/coded-units.ts'
import { coefficientsOf } from '../../../codebook/agreement/coefficients.ts'
import { ratingsOfCodes } from '../../../codebook/agreement/ratings-of-codes.ts'

const codes = [0, 1, 2, 3]

/** Units that two to four coders have worked on, or some of them. */
const someUnits = fc.integer({ min: 2, max: 4 }).chain((coders) => fc.array(
  fc.array(fc.option(fc.subarray(codes), { nil: null, freq: 4 }), { minLength: coders, maxLength: coders })
    .map((given): CodedUnit => ({ sessionId: 's', answerId: 'a', codes: given.map((one) => one && new Set(one)) })), { minLength: 1, maxLength: 40 }))

test('units told once with their number give the numbers that all of them one by one give', () => {
  fc.assert(fc.property(someUnits, fc.subarray(codes, { minLength: 1 }), (units, chosen) => {
    const { ratings, times } = ratingsOfCodes(units)(chosen)
    const oneByOne = Array.from({ length: units[0]?.codes.length ?? 0 }, (_, coder) => chosen.flatMap((code) => units.map((unit) => {
      const given = unit.codes[coder] ?? null
      return given && Number(given.has(code))
    })))
    const [told, plain] = [coefficientsOf(ratings, times), coefficientsOf(oneByOne)]
    expect({ units: told.units, table: told.table }).toEqual({ units: plain.units, table: plain.table })
    for (const name of ['percent', 'kappa', 'alpha', 'ac1'] as const) {
      const [a, b] = [told[name], plain[name]]
      if (typeof a === 'number' && typeof b === 'number') expect(a).toBeCloseTo(b, 10)
      else expect([name, a]).toEqual([name, b])
    }
  }), { numRuns: 500 })
})
