import { pairable, tally, type Ratings, type Times } from './ratings.ts'

/**
 * Krippendorff's α for nominal categories, for any number of coders who need not all have worked on all units.
 *
 * α = 1 − Dₒ / Dₑ from the coincidences of pairable values: each unit with m values gives its pairs of different values with weight
 * 1 / (m − 1); expected are the pairs of different values among all n of them, with weight 1 / (n − 1).
 * K. Krippendorff (2011), Computing Krippendorff's alpha-reliability, University of Pennsylvania (nominal data, any number of
 * observers, missing data). Null where it is not defined: no common unit, or a single category everywhere.
 */
export function krippendorffAlpha(ratings: Ratings, times?: Times): number | null {
  const units = pairable(ratings, times)
  const values = new Map<number, number>()
  for (const unit of units) for (const [category, count] of tally(unit.values)) values.set(category, (values.get(category) ?? 0) + unit.times * count)
  const expected = differentPairs(values)
  if (expected === 0) return null
  const observed = units.reduce((sum, unit) => sum + unit.times * differentPairs(tally(unit.values)) / (unit.values.length - 1), 0)
  return 1 - (sumOf(values) - 1) * observed / expected
}

/** Ordered pairs of different values among so many of each category. */
function differentPairs(counts: ReadonlyMap<number, number>): number {
  const all = sumOf(counts)
  return [...counts.values()].reduce((sum, count) => sum + count * (all - count), 0)
}

function sumOf(counts: ReadonlyMap<number, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}
