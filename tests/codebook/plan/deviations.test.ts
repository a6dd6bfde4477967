import { expect, it } from 'vitest'
import { daysLate, deviationsOf } from '../../../codebook/plan/deviations.ts'

const day = (text: string) => Date.parse(text)
const period = { from: day('2022-09-01'), to: day('2022-12-31') }
const now = day('2022-12-01T09:00:00Z')
const base = { id: 's', code: 'D01', kind: 'seminar' as const, held: true, plannedAt: null, heldAt: null, askedBy: null, typedBy: null, organisationIds: [] }

it('tells a seminar announced for the end of October and held on 10 November', () => {
  const seminar = { ...base, plannedAt: day('2022-10-31'), heldAt: day('2022-11-10T12:00:00Z') }
  expect(deviationsOf(seminar, period, now)).toEqual(['other-day'])
  expect(daysLate(seminar)).toBe(10)
})

it.each([
  ['held on the day planned, at another hour', { plannedAt: day('2022-11-10'), heldAt: day('2022-11-10T13:00:00Z') }, []],
  ['planned in the past and not held', { held: false, plannedAt: day('2022-11-30') }, ['not-held']],
  ['planned for today', { held: false, plannedAt: day('2022-12-01') }, []],
  ['held on the last day of the study, late', { heldAt: day('2022-12-31T23:00:00Z') }, []],
  ['held after the study, on another day than planned', { plannedAt: day('2022-12-30'), heldAt: day('2023-01-03') }, ['other-day', 'outside-period']],
  ['planned before the study', { held: false, plannedAt: day('2022-08-20') }, ['not-held', 'outside-period']],
  ['an e-mail, which has no plan', { kind: 'email' as const, plannedAt: day('2020-01-01'), heldAt: day('2020-02-01') }, []],
])('%s', (_, session, kinds) => {
  expect(deviationsOf({ ...base, ...session }, period, now)).toEqual(kinds)
})

it('knows no period where the study has none', () => {
  expect(deviationsOf({ ...base, heldAt: day('1999-01-01') }, { from: null, to: null }, now)).toEqual([])
})
