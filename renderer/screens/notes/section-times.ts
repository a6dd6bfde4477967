/** How long one has been in each section of the guide, as a value. Times are ms that the session's clock has run. */
export interface SectionTimes {
  readonly spent: Readonly<Record<string, number>>
  /** The section of the moment, and when it was entered. */
  readonly at: string | null
  readonly since: number
}

export const noTimes: SectionTimes = { spent: {}, at: null, since: 0 }

/** Goes on to another section; what has passed goes to the one before. */
export function enterSection(times: SectionTimes, key: string, elapsed: number): SectionTimes {
  if (times.at === key) return times
  const spent = times.at === null ? times.spent : { ...times.spent, [times.at]: timeIn(times, times.at, elapsed) }
  return { spent, at: key, since: elapsed }
}

/** How long one has been in a section by now. */
export function timeIn(times: SectionTimes, key: string, elapsed: number): number {
  return (times.spent[key] ?? 0) + (times.at === key ? Math.max(0, elapsed - times.since) : 0)
}
