import { isSpoken, type SessionKind, type SessionState } from './session.ts'

const hour = 3_600_000
const day = 24 * hour

/** How long notes have waited, in the coarsest unit that still says something. */
export interface WaitingTime { readonly unit: 'hours' | 'days'; readonly count: number }

/**
 * How long after an interview its notes still are a draft; null where they are not, or where nobody was interviewed.
 *
 * A time that is midnight UTC is a day without an hour, and is counted in days; so is what is older than two days.
 *
 * waitingTime({ kind: 'interview', state: 'draft', heldAt: noon }, noon + 5 hours)  →  { unit: 'hours', count: 5 }
 */
export function waitingTime(
  session: { readonly kind: SessionKind; readonly state: SessionState; readonly heldAt: number | null }, now: number,
): WaitingTime | null {
  const { kind, state, heldAt } = session
  if (!isSpoken(kind) || state !== 'draft' || heldAt === null || heldAt > now) return null
  const passed = now - heldAt
  return heldAt % day === 0 || passed >= 2 * day ? { unit: 'days', count: Math.floor(passed / day) } : { unit: 'hours', count: Math.floor(passed / hour) }
}
