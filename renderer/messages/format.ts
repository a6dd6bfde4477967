import type { Language } from '../../codebook/guide/guide.ts'

/** Numbers and dates in words. All times are ms UTC, shown in the machine's time zone. */
export interface Format {
  readonly locale: string
  readonly number: (value: number) => string
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
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  const format: Format = {
    locale,
    number: (value) => numbers.format(value),
    date: (time) => dates.format(time),
    shortDate: (time) => shortDates.format(time),
    dateTime: (time) => dateTimes.format(time),
    time: (time) => times.format(time),
    ago: (time, now = Date.now()) => {
      const passed = Math.max(0, now - time)
      if (passed < hour) return relative.format(-Math.floor(passed / minute), 'minute')
      if (new Date(time).toDateString() === new Date(now).toDateString()) return relative.format(-Math.floor(passed / hour), 'hour')
      const days = Math.max(1, Math.round((startOfDay(now) - startOfDay(time)) / day))
      return days <= 14 ? relative.format(-days, 'day') : dates.format(time)
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
