import { expect, it } from 'vitest'
import { enterSection, noTimes, timeIn } from '../../../../renderer/screens/notes/section-times.ts'

it('gives each section the time that the cursor was in it, also when one comes back', () => {
  const there = enterSection(enterSection(enterSection(noTimes, 'smartby', 0), 'klima', 60_000), 'smartby', 90_000)
  expect([timeIn(there, 'smartby', 100_000), timeIn(there, 'klima', 100_000), timeIn(there, 'annet', 100_000)]).toEqual([70_000, 30_000, 0])
})

it('goes on where one already is, and stands while the clock does', () => {
  const there = enterSection(noTimes, 'smartby', 10_000)
  expect(enterSection(there, 'smartby', 20_000)).toBe(there)
  expect(timeIn(there, 'smartby', 10_000)).toBe(0)
})
