import { describe, expect, it } from 'vitest'
import { formatFor } from '../../../renderer/messages/format.ts'

const noon = new Date(2025, 2, 7, 12).getTime()

describe('dates and numbers', () => {
  it('are bokmål’s in nynorsk too, and British in English', () => {
    expect((['nb', 'nn', 'en'] as const).map((language) => formatFor(language).date(noon))).toEqual(['7. mars 2025', '7. mars 2025', '7 March 2025'])
    expect(formatFor('nn').number(14_340)).toBe('14\u00A0340')
    expect(formatFor('nn').list(['a', 'b', 'c'])).toBe('a, b og c')
  })

  it('show a day as the same day in every time zone', () => {
    expect(formatFor('nb').day(Date.UTC(2028, 5, 30))).toBe('30. juni 2028')
    expect(formatFor('nb').shortDay(Date.UTC(2028, 5, 30))).toBe('30.06.2028')
  })

  it('tell what is near in words and what is far by date', () => {
    const { ago } = formatFor('nb')
    expect(ago(noon, noon + 20_000)).toMatch(/nå|minutt/)
    expect(ago(noon, noon + 26 * 3_600_000)).toBe('i går')
    expect(ago(noon, noon + 3 * 86_400_000)).toBe('for 3 døgn siden')
    expect(ago(noon, noon + 60 * 86_400_000)).toBe('7. mars 2025')
  })
})
