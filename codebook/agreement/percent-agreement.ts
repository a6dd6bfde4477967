import { pairable, tally, unitsIn, type Ratings, type Times } from './ratings.ts'

/**
 * The share of pairs of coders who say the same, unit by unit; for two coders the share of units. Null without a common unit.
 *
 * Always shown and never alone: where a code is rare, coders agree on nearly all units by leaving it out. For more coders it is
 * the observed agreement of J. L. Fleiss (1971), Measuring nominal scale agreement among many raters, Psychological Bulletin 76(5), 378–382.
 *
 * percentAgreement([[1, 1, 0, 0], [0, 1, 0, 0]])  →  0.75
 */
export function percentAgreement(ratings: Ratings, times?: Times): number | null {
  const units = pairable(ratings, times)
  if (units.length === 0) return null
  return units.reduce((sum, unit) => sum + unit.times * agreeingPairs(unit.values), 0) / unitsIn(units)
}

/** Of all pairs of values of one unit, the share that are the same. */
function agreeingPairs(values: readonly number[]): number {
  const same = [...tally(values).values()].reduce((sum, count) => sum + count * (count - 1), 0)
  return same / (values.length * (values.length - 1))
}
