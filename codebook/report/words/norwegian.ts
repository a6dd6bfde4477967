import type { CalendarDay } from '../calendar-day.ts'

/** What bokmål and nynorsk write the same way. */

const months = [
  'januar', 'februar', 'mars', 'april', 'mai', 'juni',
  'juli', 'august', 'september', 'oktober', 'november', 'desember',
]

const smallNumbers = ['null', 'en', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv']

function monthName(day: CalendarDay): string {
  return months[day.month - 1] ?? ''
}

/** 23. november 2026 */
export function norwegianDate(day: CalendarDay): string {
  return `${day.day}. ${monthName(day)} ${day.year}`
}

/** 3.–28. mars 2026, 3. mars–28. mai 2026 or 3. november 2025–12. januar 2026 */
export function norwegianPeriod(from: CalendarDay, to: CalendarDay): string {
  if (from.year !== to.year) return `${norwegianDate(from)}–${norwegianDate(to)}`
  if (from.month !== to.month) return `${from.day}. ${monthName(from)}–${norwegianDate(to)}`
  if (from.day !== to.day) return `${from.day}.–${norwegianDate(to)}`
  return norwegianDate(to)
}

/** a, b og c */
export function norwegianList(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} og ${items.at(-1)}`
}

/** Numbers are written in words up to this one. */
export const largestInWords = 12

/** Words up to twelve, as in running text; figures above. One has a gender, so it is not asked for here. */
export function norwegianNumber(count: number): string {
  return smallNumbers[count] ?? String(count)
}

/** Two decimals after a comma: 0,81. */
export function norwegianDecimal(value: number): string {
  return value.toFixed(2).replace('.', ',').replace(/^-/, '−')
}

export const norwegianQuotationMarks = { outer: ['«', '»'], inner: ['‘', '’'] } as const
