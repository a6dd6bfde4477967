import { expect, it } from 'vitest'
import { waitingTime } from '../../../codebook/informants/waiting-time.ts'

const noon = Date.UTC(2026, 2, 4, 12)
const hour = 3_600_000
const session = { kind: 'interview', state: 'draft', heldAt: noon } as const

it.each([
  ['hours on the same day', session, noon + 5 * hour + 1, { unit: 'hours', count: 5 }],
  ['hours until two days have passed', session, noon + 47 * hour, { unit: 'hours', count: 47 }],
  ['days from then on', session, noon + 71 * hour, { unit: 'days', count: 2 }],
  ['days where only the day is known', { ...session, heldAt: Date.UTC(2026, 2, 4) }, noon + 20 * hour, { unit: 'days', count: 1 }],
  ['nothing once they are written up', { ...session, state: 'cleaned' as const }, noon + hour, null],
  ['nothing before the interview', { ...session, heldAt: null }, noon, null],
  ['nothing for a document', { ...session, kind: 'document' as const }, noon + hour, null],
])('notes wait: %s', (_, of, now, expected) => {
  expect(waitingTime(of, now)).toEqual(expected)
})
