import type { Language } from '../../codebook/guide/guide.ts'

/** Numbers and dates in words. Times are ms UTC, shown in the machine's time zone; days are the same everywhere. */
export interface Format {
  readonly locale: string
  readonly number: (value: number) => string
  /** 7. mars 2026, of a day kept as midnight UTC. */
  readonly day: (day: number) => string
  /** 07.03.2026, of a day kept as midnight UTC. */
  readonly shortDay: (day: number) => string
  /** 7. mars 2026 */
  readonly date: (time: number) => string
  /** 07.03.2026 */
  readonly shortDate: (time: number) => string
  readonly dateTime: (time: number) => string
  readonly time: (time: number) => string
  /** i går, for 3 dager siden; a date when it is long ago. */
  readonly ago: (time: number, now?: number) => string
  /** a, b og c */
  readonly list: (items: readonly string[]) => string
}

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** Chromium has no nynorsk: bokmål's numbers and dates are the same, but for the word «og» / «and» which both share. */
export function localeOf(language: Language): string {
  return language === 'en' ? 'en-GB' : 'nb-NO'
}

const made = new Map<string, Format>()

export function formatFor(language: Language): Format {
  const locale = localeOf(language)
  const existing = made.get(language)
  if (existing !== undefined) return existing
  const numbers = new Intl.NumberFormat(locale)
  const dates = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' })
  const shortDates = new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric' })
  const dateTimes = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' })
  const times = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' })
  const days = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  const shortDays = new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' })
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  const format: Format = {
    locale,
    number: (value) => numbers.format(value),
    day: (day) => days.format(day),
    shortDay: (day) => shortDays.format(day),
    date: (time) => dates.format(time),
    shortDate: (time) => shortDates.format(time),
    dateTime: (time) => dateTimes.format(time),
    time: (time) => times.format(time),
    ago: (time, now = Date.now()) => {
      const passed = Math.max(0, now - time)
      if (passed < hour) return relative.format(-Math.floor(passed / minute), 'minute')
      if (new Date(time).toDateString() === new Date(now).toDateString()) return relative.format(-Math.floor(passed / hour), 'hour')
      const passedDays = Math.max(1, Math.round((startOfDay(now) - startOfDay(time)) / day))
      return passedDays <= 14 ? relative.format(-passedDays, 'day') : dates.format(time)
    },
    list: (items) => lists.format(items),
  }
  made.set(language, format)
  return format
}

function startOfDay(time: number): number {
  const date = new Date(time)
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()
}
