import { cohenKappa } from './cohen-kappa.ts'
import { gwetAc1 } from './gwet-ac1.ts'
import { krippendorffAlpha } from './krippendorff-alpha.ts'
import { percentAgreement } from './percent-agreement.ts'
import { hasMissing, pairable, unitsIn, type Ratings, type Times } from './ratings.ts'
import { twoByTwo, type TwoByTwo } from './two-by-two.ts'

/** Why a number is not there: nothing to compare, one category everywhere, made for two coders, or some units lack a coder. */
export const undefinedReasons = ['no-units', 'no-variation', 'two-coders-only', 'missing'] as const
export type UndefinedReason = (typeof undefinedReasons)[number]

/** A number, or why there is none. */
export type Coefficient = number | UndefinedReason

/** Agreement on one code, or on all of them together. */
export interface Coefficients {
  /** Units (of all codes, for the pooled row) that at least two coders have worked on. */
  readonly units: number
  readonly percent: Coefficient
  readonly kappa: Coefficient
  readonly alpha: Coefficient
  readonly ac1: Coefficient
  /** Where exactly two coders are compared. */
  readonly table: TwoByTwo | null
}

/** Fewer common units than this, and the numbers are shown with a warning: one unit more would move them by a tenth or so. */
export const fewestUnits = 10

/** Of a code a coder says one of two things of a unit: it is there, or it is not. */
const categoriesOfCode = 2

/**
 * All coefficients of one code, given as 1 and 0.
 *
 * κ is for two coders. With three or more of whom some have not worked on all units, α alone is given: it is the one that is made for that.
 */
export function coefficientsOf(ratings: Ratings, times?: Times): Coefficients {
  const units = unitsIn(pairable(ratings, times))
  const [first = [], second = []] = ratings
  const isPair = ratings.length === 2
  const unless = (isBarred: boolean, why: UndefinedReason, value: () => number | null): Coefficient =>
    units === 0 ? 'no-units' : isBarred ? why : value() ?? 'no-variation'
  const isIncomplete = !isPair && hasMissing(ratings, times)
  return {
    units,
    percent: unless(isIncomplete, 'missing', () => percentAgreement(ratings, times)),
    kappa: isIncomplete && units > 0 ? 'missing' : unless(!isPair, 'two-coders-only', () => cohenKappa(first, second, times)),
    alpha: unless(false, 'missing', () => krippendorffAlpha(ratings, times)),
    ac1: unless(isIncomplete, 'missing', () => gwetAc1(ratings, categoriesOfCode, times)),
    table: isPair ? twoByTwo(first, second, times) : null,
  }
}
