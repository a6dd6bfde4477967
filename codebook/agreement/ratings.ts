/** What one coder says of one unit: a category as a number, or null where this coder has not worked on the unit. */
export type Rating = number | null

/** The ratings of several coders: a row for each coder, a column for each unit, all rows equally long. */
export type Ratings = readonly (readonly Rating[])[]

/**
 * For how many units each column stands; absent means one each.
 *
 * Of most units most coders say the same of a code, that it is not there: told once with their number, thousands of units are a few columns.
 */
export type Times = readonly number[]

/** What was said of units by those who worked on them, and of how many units it was said. */
export interface RatedUnits {
  readonly values: readonly number[]
  readonly times: number
}

/** What was said of each unit by those who worked on it, for units that at least two did: the only ones that can be compared. */
export function pairable(ratings: Ratings, times?: Times): readonly RatedUnits[] {
  return Array.from({ length: ratings[0]?.length ?? 0 }, (_, column) => ({
    values: ratings.map((row) => row[column] ?? null).filter((value) => value !== null), times: times?.[column] ?? 1,
  })).filter(({ values }) => values.length >= 2)
}

/** How many units that is. */
export function unitsIn(rated: readonly RatedUnits[]): number {
  return rated.reduce((sum, { times }) => sum + times, 0)
}

/** Whether some coder has not worked on a unit that two others have. */
export function hasMissing(ratings: Ratings, times?: Times): boolean {
  return pairable(ratings, times).some(({ values }) => values.length < ratings.length)
}

/** How often each category stands in a list. */
export function tally(values: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
