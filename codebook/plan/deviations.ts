import type { PlannedSession } from './plan-facts.ts'

/** In what way a session came otherwise than planned: on another day, not at all so far, or outside the study's period. */
export const deviationKinds = ['other-day', 'not-held', 'outside-period'] as const
export type DeviationKind = (typeof deviationKinds)[number]

/** The days a study runs from and to, in ms UTC; null where one is open. */
export interface StudyPeriod {
  readonly from: number | null
  readonly to: number | null
}

const dayLength = 86_400_000

/**
 * In what ways a session departs from its plan; none for most.
 *
 * Interviews, group interviews and seminars have a plan; written sources do not. Days are compared, not times.
 */
export function deviationsOf(session: Omit<PlannedSession, 'reason'>, period: StudyPeriod, now: number): DeviationKind[] {
  if (!['interview', 'group', 'seminar'].includes(session.kind)) return []
  const { plannedAt, heldAt, held } = session
  const day = held ? heldAt ?? plannedAt : plannedAt
  const kinds: DeviationKind[] = []
  if (held && plannedAt !== null && heldAt !== null && dayOf(plannedAt) !== dayOf(heldAt)) kinds.push('other-day')
  if (!held && plannedAt !== null && dayOf(plannedAt) < dayOf(now)) kinds.push('not-held')
  if (day !== null && isOutside(day, period)) kinds.push('outside-period')
  return kinds
}

/** How many days later than planned a session was held; negative when earlier, null where one of the days is not known. */
export function daysLate({ plannedAt, heldAt }: Pick<PlannedSession, 'plannedAt' | 'heldAt'>): number | null {
  return plannedAt === null || heldAt === null ? null : dayOf(heldAt) - dayOf(plannedAt)
}

function isOutside(at: number, { from, to }: StudyPeriod): boolean {
  return (from !== null && dayOf(at) < dayOf(from)) || (to !== null && dayOf(at) > dayOf(to))
}

/** Number of the UTC day, which is how the study keeps days. */
function dayOf(at: number): number {
  return Math.floor(at / dayLength)
}
