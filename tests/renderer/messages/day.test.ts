import { describe, expect, it } from 'vitest'
import { dayText, parseDay, readTypedDay, today } from '../../../renderer/messages/day.ts'

const now = Date.UTC(2026, 10, 23)
const read = (text: string) => {
  const day = readTypedDay(text, now)
  return day === null ? null : dayText(day)
}

describe('a typed day', () => {
  it('is read in the ways people write it', () => {
    for (const text of ['30.6.2028', '30.06.28', '30/6/2028', '300628', '30062028', '2028-06-30', ' 30. 6. 2028 ']) expect(read(text), text).toBe('2028-06-30')
  })

  it('without a year is the next one to come', () => {
    expect(read('30.6')).toBe('2027-06-30')
    expect(read('24.12.')).toBe('2026-12-24')
    expect(read('23.11')).toBe('2026-11-23')
  })

  it('can be counted from today', () => {
    expect(read('i dag')).toBe('2026-11-23')
    expect(read('+14')).toBe('2026-12-07')
  })

  it('is nothing where there is no such day', () => {
    for (const text of ['', '31.2.2027', '0.5.2027', '12.13.2027', 'snart', '2027-02-30x']) expect(read(text), text).toBeNull()
  })
})

describe('a day', () => {
  it('is midnight UTC of the day where the user is', () => {
    expect(today(new Date(2026, 10, 23, 23, 30))).toBe(now)
    expect(parseDay('2026-11-23')).toBe(now)
    expect(parseDay('23.11.2026')).toBeNull()
  })
})
