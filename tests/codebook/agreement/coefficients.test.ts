import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coefficientsOf, type Coefficient } from '../../../codebook/agreement/coefficients.ts'
import { cohenKappa } from '../../../codebook/agreement/cohen-kappa.ts'
import { gwetAc1 } from '../../../codebook/agreement/gwet-ac1.ts'
import { krippendorffAlpha } from '../../../codebook/agreement/krippendorff-alpha.ts'
import { percentAgreement } from '../../../codebook/agreement/percent-agreement.ts'
import type { Ratings } from '../../../codebook/agreement/ratings.ts'

/** A row as the fixtures write it: a digit for each unit, `*` where it is missing. */
function row(text: string): (number | null)[] {
  return text.split('').map((sign) => sign === '*' ? null : Number(sign))
}

const four = (value: Coefficient | null) => typeof value === 'number' ? value.toFixed(4) : value

/** Fixture F3 of the study's specification. */
const f3: readonly (readonly [name: string, rows: readonly string[], expected: Readonly<Record<string, string | null>>])[] = [
  ['(a) ten units, four in common', ['1100000000', '0110010100'], { percent: '0.6000', kappa: '0.0909', alpha: '0.0952' }],
  ['(b) one hit each, on different units', ['10000000000000000000', '01000000000000000000'], { percent: '0.9000', kappa: '-0.0526', alpha: '-0.0263' }],
  ['(c) the same single hit', ['10000000000000000000', '10000000000000000000'], { percent: '1.0000', kappa: '1.0000', alpha: '1.0000' }],
  ['(d) no hit at all', ['0000000000', '0000000000'], { percent: '1.0000', kappa: 'no-variation', alpha: 'no-variation' }],
]

describe('the numbers of fixture F3, to four decimals', () => {
  it.each(f3)('%s', (_, rows, expected) => {
    const found = coefficientsOf(rows.map(row))
    expect({ percent: four(found.percent), kappa: four(found.kappa), alpha: four(found.alpha) }).toEqual(expected)
  })

  it('(e) three coders with missing values: α of 26 pairable values', () => {
    const ratings = [row('*****34121133*3'), row('1*213343*******'), row('**21344*21133*4')]
    expect(four(krippendorffAlpha(ratings))).toBe('0.6914')
  })

  it('keeps AC1 near the percent where a code is rare', () => {
    // π = 0.05, pₑ = 2 · 0.05 · 0.95 = 0.095; (0.9 − 0.095) / 0.905.
    expect(four(coefficientsOf(f3[1]?.[1].map(row) ?? []).ac1)).toBe('0.8895')
  })
})

describe('what is not defined says why', () => {
  it('has no number without a common unit', () => {
    expect(coefficientsOf([row('1*'), row('*0')])).toMatchObject({ units: 0, percent: 'no-units', kappa: 'no-units', alpha: 'no-units', ac1: 'no-units' })
  })

  it('gives α alone for three coders of whom one has not worked on all units', () => {
    const found = coefficientsOf([row('1100'), row('1010'), row('11*0')])
    expect(found).toMatchObject({ units: 4, percent: 'missing', kappa: 'missing', ac1: 'missing', table: null })
    expect(found.alpha).toBeTypeOf('number')
  })

  it('gives everything but κ for three coders who worked on all units', () => {
    const found = coefficientsOf([row('1100'), row('1010'), row('1110')])
    expect(found.kappa).toBe('two-coders-only')
    for (const value of [found.percent, found.alpha, found.ac1]) expect(value).toBeTypeOf('number')
  })

  it('leaves units out that one of two coders has not worked on', () => {
    expect(coefficientsOf([row('1100*1'), row('10010*')])).toMatchObject({ units: 4, percent: 0.5, table: { both: 1, firstOnly: 1, secondOnly: 1, neither: 1 } })
  })
})

const value = fc.constantFrom(0, 1, null)
const complete = (coders: number, categories = 2) => fc.integer({ min: 1, max: 30 })
  .chain((units) => fc.array(fc.array(fc.nat({ max: categories - 1 }), { minLength: units, maxLength: units }), { minLength: coders, maxLength: coders }))
const withMissing = fc.integer({ min: 1, max: 20 }).chain((units) => fc.array(fc.array(value, { minLength: units, maxLength: units }), { minLength: 2, maxLength: 5 }))

/** κ written from its table of categories: observed minus expected, cell by cell. */
function kappaByTable(first: readonly number[], second: readonly number[]): number | null {
  const categories = [...new Set([...first, ...second])]
  const share = (of: (unit: number) => boolean) => first.filter((_, unit) => of(unit)).length / first.length
  const observed = categories.reduce((sum, one) => sum + share((unit) => first[unit] === one && second[unit] === one), 0)
  const expected = categories.reduce((sum, one) => sum + share((unit) => first[unit] === one) * share((unit) => second[unit] === one), 0)
  return Math.abs(1 - expected) < 1e-12 ? null : (observed - expected) / (1 - expected)
}

/** α written from the matrix of coincidences, cell by cell, as its source lays it out. */
function alphaByCoincidences(ratings: Ratings): number | null {
  const cells = new Map<string, number>()
  const units = ratings[0]?.map((_, unit) => ratings.map((one) => one[unit] ?? null)) ?? []
  for (const unit of units) {
    const present = unit.filter((one) => one !== null).length
    if (present < 2) continue
    unit.forEach((one, at) => {
      unit.forEach((other, to) => {
        if (at === to || one === null || other === null) return
        cells.set(`${one}/${other}`, (cells.get(`${one}/${other}`) ?? 0) + 1 / (present - 1))
      })
    })
  }
  const categories = [...new Set([...cells.keys()].flatMap((key) => key.split('/')))]
  const margin = (one: string) => categories.reduce((sum, other) => sum + (cells.get(`${one}/${other}`) ?? 0), 0)
  const all = categories.reduce((sum, one) => sum + margin(one), 0)
  let observed = 0
  let expected = 0
  for (const one of categories) {
    for (const other of categories) {
      if (one === other) continue
      observed += cells.get(`${one}/${other}`) ?? 0
      expected += margin(one) * margin(other) / (all - 1)
    }
  }
  return expected === 0 ? null : 1 - observed / expected
}

function expectSame(found: number | null, other: number | null): void {
  if (found === null || other === null) expect(found).toBe(other)
  else expect(found).toBeCloseTo(other, 9)
}

describe('laws of the coefficients', () => {
  it('κ is what its table of categories gives', () => {
    fc.assert(fc.property(complete(2, 4), ([first = [], second = []]) => { expectSame(cohenKappa(first, second), kappaByTable(first, second)) }))
  })

  it('α is what its matrix of coincidences gives', () => {
    fc.assert(fc.property(withMissing, (ratings) => { expectSame(krippendorffAlpha(ratings), alphaByCoincidences(ratings)) }))
  })

  it('none depends on the order of coders', () => {
    fc.assert(fc.property(withMissing, (ratings) => {
      const turned = ratings.toReversed()
      expectSame(krippendorffAlpha(ratings), krippendorffAlpha(turned))
      expectSame(percentAgreement(ratings), percentAgreement(turned))
      expectSame(gwetAc1(ratings, 2), gwetAc1(turned, 2))
      expectSame(cohenKappa(ratings[0] ?? [], ratings[1] ?? []), cohenKappa(ratings[1] ?? [], ratings[0] ?? []))
    }))
  })

  it('none depends on which number stands for a category, or on the order of units', () => {
    fc.assert(fc.property(withMissing, (ratings) => {
      const other = ratings.map((one) => one.toReversed().map((said) => said === null ? null : 7 - said))
      expectSame(krippendorffAlpha(ratings), krippendorffAlpha(other))
      expectSame(percentAgreement(ratings), percentAgreement(other))
      expectSame(gwetAc1(ratings, 2), gwetAc1(other, 2))
      expectSame(cohenKappa(ratings[0] ?? [], ratings[1] ?? []), cohenKappa(other[0] ?? [], other[1] ?? []))
    }))
  })

  it('coders who say the same agree fully, in every number that is defined', () => {
    fc.assert(fc.property(complete(1), fc.integer({ min: 2, max: 5 }), ([one = []], coders) => {
      const found = coefficientsOf(Array.from({ length: coders }, () => one))
      expect(found.percent).toBe(1)
      expect(found.ac1).toBeCloseTo(1, 12)
      const isVaried = new Set(one).size > 1
      if (isVaried) expect(found.alpha).toBeCloseTo(1, 12)
      else expect(found.alpha).toBe('no-variation')
      if (coders === 2) expect(found.kappa).toBe(isVaried ? 1 : 'no-variation')
    }))
  })

  it('no coefficient goes above the percent agreement, and none above 1', () => {
    fc.assert(fc.property(complete(2), ([first = [], second = []]) => {
      const { percent, kappa, ac1 } = coefficientsOf([first, second])
      for (const found of [kappa, ac1]) if (typeof found === 'number' && typeof percent === 'number') expect(found).toBeLessThanOrEqual(percent + 1e-12)
    }))
  })
})
