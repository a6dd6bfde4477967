import { defaultThreshold } from './pool-groups.ts'

/** How many said something, and which roles they spoke in; those whose role is not told are the rest of the count. */
export interface RoleCount {
  readonly count: number
  readonly roles: readonly { readonly role: string; readonly count: number }[]
}

/**
 * Counts by role, the largest first, one entry a time that somebody spoke; an empty role is not stated.
 *
 * In what leaves the firm a role that fewer than three spoke in is not told: in a seminar it is a person (R1, R9).
 *
 * poolRoles(['Kommune', 'Forskning', 'Kommune', 'Kommune'], true)  →  { count: 4, roles: [{ role: 'Kommune', count: 3 }] }
 */
export function poolRoles(said: readonly string[], isDisclosed: boolean): RoleCount {
  const counts = Map.groupBy(said.filter((role) => role !== ''), (role) => role)
  const roles = [...counts].map(([role, all]) => ({ role, count: all.length })).filter(({ count }) => !isDisclosed || count >= defaultThreshold)
  return { count: said.length, roles: roles.toSorted((a, b) => b.count - a.count) }
}
