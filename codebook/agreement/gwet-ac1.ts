import { percentAgreement } from './percent-agreement.ts'
import { pairable, tally, unitsIn, type Ratings, type Times } from './ratings.ts'

/**
 * Gwet's AC1: agreement beyond chance that stays near the percent agreement where a category is rare, which κ and α do not.
 *
 * AC1 = (p₀ − pₑ) / (1 − pₑ), pₑ = 1 / (q − 1) · Σ π (1 − π), π the mean share of a category over units.
 * K. L. Gwet (2008), Computing inter-rater reliability and its variance in the presence of high agreement, British Journal of
 * Mathematical and Statistical Psychology 61(1), 29–48. `categories` is how many there are to choose from, used or not.
 * Where one category is used everywhere, pₑ is 0 and AC1 says no more than the percent does. Null without a common unit.
 */
export function gwetAc1(ratings: Ratings, categories: number, times?: Times): number | null {
  const units = pairable(ratings, times)
  const observed = percentAgreement(ratings, times)
  if (observed === null || categories < 2) return null
  const shares = new Map<number, number>()
  const all = unitsIn(units)
  for (const unit of units) {
    for (const [category, count] of tally(unit.values)) shares.set(category, (shares.get(category) ?? 0) + unit.times * count / unit.values.length / all)
  }
  const chance = [...shares.values()].reduce((sum, share) => sum + share * (1 - share), 0) / (categories - 1)
  return (observed - chance) / (1 - chance)
}
