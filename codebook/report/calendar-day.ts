/** A day in the calendar, free of time zones. */
export interface CalendarDay {
  readonly year: number
  /** 1 is January. */
  readonly month: number
  readonly day: number
}

/**
 * Reads `YYYY-MM-DD`. Throws on anything else, for dates come from the study and are checked on the way in.
 */
export function parseCalendarDay(text: string): CalendarDay {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  const [year, month, day] = (match ?? []).slice(1).map(Number)
  if (year === undefined || month === undefined || day === undefined) throw new Error('Not a calendar day: expected YYYY-MM-DD')
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) throw new Error('Not a calendar day: no such day')
  return { year, month, day }
}
