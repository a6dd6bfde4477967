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
