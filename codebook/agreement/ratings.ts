/** What one coder says of one unit: a category as a number, or null where this coder has not worked on the unit. */
export type Rating = number | null

/** The ratings of several coders: a row for each coder, a column for each unit, all rows equally long. */
export type Ratings = readonly (readonly Rating[])[]

/** How many units each coder's row holds. */
export function unitCount(ratings: Ratings): number {
  return ratings[0]?.length ?? 0
}

/** What was said of each unit by those who worked on it, for units that at least two did: the only ones that can be compared. */
export function pairable(ratings: Ratings): readonly (readonly number[])[] {
  return Array.from({ length: unitCount(ratings) }, (_, unit) => ratings.map((row) => row[unit] ?? null).filter((value) => value !== null))
    .filter((values) => values.length >= 2)
}

/** Whether some coder has not worked on a unit that two others have. */
export function hasMissing(ratings: Ratings): boolean {
  return pairable(ratings).some((values) => values.length < ratings.length)
}

/** How often each category stands in a list. */
export function tally(values: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
