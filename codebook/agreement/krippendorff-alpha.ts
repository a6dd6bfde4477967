import { pairable, tally, type Ratings } from './ratings.ts'

/**
 * Krippendorff's α for nominal categories, for any number of coders who need not all have worked on all units.
 *
 * α = 1 − Dₒ / Dₑ from the coincidences of pairable values: each unit with m values gives its pairs of different values with weight
 * 1 / (m − 1); expected are the pairs of different values among all n of them, with weight 1 / (n − 1).
 * K. Krippendorff (2011), Computing Krippendorff's alpha-reliability, University of Pennsylvania (nominal data, any number of
 * observers, missing data). Null where it is not defined: no common unit, or a single category everywhere.
 */
export function krippendorffAlpha(ratings: Ratings): number | null {
  const units = pairable(ratings)
  const values = units.flat()
  const expected = differentPairs(values)
  if (expected === 0) return null
  const observed = units.reduce((sum, unit) => sum + differentPairs(unit) / (unit.length - 1), 0)
  return 1 - (values.length - 1) * observed / expected
}

/** Ordered pairs of different values in a list. */
function differentPairs(values: readonly number[]): number {
  return [...tally(values).values()].reduce((sum, count) => sum + count * (values.length - count), 0)
}
