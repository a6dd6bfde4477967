/** A day is kept as midnight UTC of it, in ms, so that it is the same day wherever the study is read. */

/** `2026-03-07` of a day. */
export function dayText(day: number): string {
  return new Date(day).toISOString().slice(0, 10)
}

/** The day of `2026-03-07`; null for anything else. */
export function parseDay(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const day = Date.parse(text)
  return Number.isNaN(day) ? null : day
}

/** The day that it is now where the user is. */
export function today(now = new Date()): number {
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())
}

const dayLength = 86_400_000

/**
 * Reads a day as people type it: `30.6.2028`, `30.6.28`, `30/6`, `2028-06-30`, `+14` (days from now), `i dag`. A day without a year is
 * the next one to come; null where it is no day.
 */
export function readTypedDay(text: string, now: number): number | null {
  const typed = text.trim().toLowerCase()
  const isoDay = parseDay(typed)
  if (isoDay !== null) return isoDay
  if (['i dag', 'idag', 'today'].includes(typed)) return now
  const ahead = /^\+(\d{1,4})$/.exec(typed)
  if (ahead !== null) return now + Number(ahead[1]) * dayLength
  const parts = /^(\d{1,2})[.\-/ ]+(\d{1,2})(?:[.\-/ ]+(\d{2}|\d{4}))?\.?$/.exec(typed) ?? /^(\d{2})(\d{2})(\d{2}|\d{4})$/.exec(typed)
  if (parts === null) return null
  const [day, month] = [Number(parts[1]), Number(parts[2])]
  if (parts[3] !== undefined) return dayOf(Number(parts[3].length === 2 ? `20${parts[3]}` : parts[3]), month, day)
  const year = new Date(now).getUTCFullYear()
  const thisYear = dayOf(year, month, day)
  return thisYear !== null && thisYear < now ? dayOf(year + 1, month, day) : thisYear
}

function dayOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : null
}
