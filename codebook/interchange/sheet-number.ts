/** Days from the first day of a workbook's calendar to 1 January 1970; Macs long counted from 1904. */
const daysBefore1970 = { 1900: 25_569, 1904: 24_107 } as const
const dayLength = 86_400_000
/** Seconds; what a cell stores as part of a day is a little off, so times are rounded to them. */
const secondsOfDay = 86_400
/** 31 December 9999, the last day that Excel knows. */
const lastDay = 2_958_465

/** The formats that Excel has built in for days and times. */
const builtInDays: readonly (readonly [from: number, to: number])[] = [[14, 22], [27, 36], [45, 47], [50, 58]]

/**
 * Whether a cell's number format makes it a day or a time: one of those built in, or one whose code speaks of days, hours and the like.
 *
 * isDayFormat(164, 'dd.mm.yyyy')  →  true;  isDayFormat(164, '0.00" dager"')  →  false
 */
export function isDayFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return builtInDays.some(([from, to]) => id >= from && id <= to)
  // Quoted words, single escaped letters, and colours and places in brackets are no part of the pattern; [h] and [mm] count hours and minutes.
  const pattern = code.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '')
  return !/general|standard/i.test(pattern) && /[dmyhs]/i.test(pattern)
}

/**
 * The text of a number in a cell: plain digits as far as they go, and a day as 2026-03-01, with its time where it has one.
 *
 * sheetNumber('4.7900000000000001E7', false, 1900)  →  '47900000';  sheetNumber('46082.5', true, 1900)  →  '2026-03-01 12:00'
 */
export function sheetNumber(stored: string, isDay: boolean, calendar: 1900 | 1904): string {
  const value = stored.trim() === '' ? Number.NaN : Number(stored)
  if (!Number.isFinite(value)) return stored
  return isDay && value >= 0 && value <= lastDay ? dayText(value, calendar) : String(value)
}

function dayText(value: number, calendar: 1900 | 1904): string {
  const seconds = Math.round(value * secondsOfDay)
  const time = seconds % secondsOfDay
  const clock = new Date(time * 1000).toISOString().slice(11, time % 60 === 0 ? 16 : 19)
  if (seconds < secondsOfDay) return clock
  // Excel has a 29 February 1900, which never was: days before it are one later than they count.
  const days = Math.floor(seconds / secondsOfDay) + (calendar === 1900 && value < 60 ? 1 : 0)
  const day = new Date((days - daysBefore1970[calendar]) * dayLength).toISOString().slice(0, 10)
  return time === 0 ? day : `${day} ${clock}`
}
