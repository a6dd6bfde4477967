import type { Rating, Times } from './ratings.ts'

/**
 * Cohen's κ of two coders over the units both have worked on: agreement beyond what each one's own habits would give by chance.
 *
 * κ = (p₀ − pₑ) / (1 − pₑ), pₑ the sum over categories of the product of both coders' shares.
 * J. Cohen (1960), A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20(1), 37–46.
 * Null where it is not defined: no common unit, or both say the same single category everywhere.
 */
export function cohenKappa(first: readonly Rating[], second: readonly Rating[], times?: Times): number | null {
  const counts = new Map<number, { first: number; second: number }>()
  let units = 0
  let same = 0
  for (let column = 0; column < first.length; column += 1) {
    const [one, other] = [first[column] ?? null, second[column] ?? null]
    if (one === null || other === null) continue
    const count = times?.[column] ?? 1
    units += count
    if (one === other) same += count
    countOf(counts, one).first += count
    countOf(counts, other).second += count
  }
  // In whole numbers as long as possible: pₑ = chance / units², so that «no variation» is an exact test.
  const chance = [...counts.values()].reduce((sum, count) => sum + count.first * count.second, 0)
  const room = units * units - chance
  return room === 0 ? null : (same * units - chance) / room
}

function countOf(counts: Map<number, { first: number; second: number }>, category: number) {
  const known = counts.get(category) ?? { first: 0, second: 0 }
  counts.set(category, known)
  return known
}
