import { expect, test } from 'vitest'
import { parseCalendarDay } from '../../../codebook/report/calendar-day.ts'

test('reads a day', () => {
  expect(parseCalendarDay('2028-02-29')).toEqual({ year: 2028, month: 2, day: 29 })
})

test.each(['2026-02-29', '2026-13-01', '2026-00-10', '23.11.2026', '2026-1-1', ''])('refuses %j', (text) => {
  expect(() => parseCalendarDay(text)).toThrow('Not a calendar day')
})
