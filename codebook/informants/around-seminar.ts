import type { SessionKind } from './session.ts'

/** Whether a session came before or after the first dialogue seminar: what came after may know what was said there. */
export type AroundSeminar = 'before' | 'after'

interface HeldSession {
  readonly kind: SessionKind
  /** ms UTC; null while it is only planned. */
  readonly heldAt: number | null
}

/**
 * Makes what tells for each session on which side of the first seminar it lies.
 *
 * Null for seminars themselves, for what is not held, and where no seminar is. What was held on the same day, to the
 * calendar day in UTC, came before: interviews are dated to the day only.
 */
export function aroundSeminar(sessions: readonly HeldSession[]): (session: HeldSession) => AroundSeminar | null {
  const days = sessions.filter((session) => session.kind === 'seminar').flatMap((session) => session.heldAt ?? []).map(dayOf)
  if (days.length === 0) return () => null
  const first = Math.min(...days)
  return ({ kind, heldAt }) => {
    if (kind === 'seminar' || heldAt === null) return null
    return dayOf(heldAt) > first ? 'after' : 'before'
  }
}

const millisecondsPerDay = 86_400_000

function dayOf(time: number): number {
  return Math.floor(time / millisecondsPerDay)
}
