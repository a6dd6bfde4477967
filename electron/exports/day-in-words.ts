import type { Language } from '../../codebook/guide/guide.ts'
import { parseCalendarDay } from '../../codebook/report/calendar-day.ts'
import { wordsFor } from '../../codebook/report/words/words-for.ts'

/** A day that is stored as ms UTC, as it is written in a letter: 23. november 2026. */
export function dayInWords(time: number, language: Language): string {
  return wordsFor(language).date(parseCalendarDay(new Date(time).toISOString().slice(0, 10)))
}

/** Today where the computer is, `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** Whether a time, ms UTC, is of a day that has not come yet where the computer is. */
export function isFutureDay(day: number, now = new Date()): boolean {
  return day >= Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + 1)
}
