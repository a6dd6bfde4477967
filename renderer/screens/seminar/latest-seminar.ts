import type { SessionRow } from '../../../electron/contract/sessions.ts'

/** The seminar that is most likely meant: the one held or planned last. */
export function latestSeminar(seminars: readonly SessionRow[]): SessionRow | undefined {
  const time = ({ heldAt, plannedAt }: SessionRow) => heldAt ?? plannedAt ?? 0
  return seminars.toSorted((left, right) => time(right) - time(left))[0]
}
