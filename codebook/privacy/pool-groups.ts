import type { CountedGroup } from '../analysis/counting-facts.ts'

/** The fewest organisations a row, or a count above zero, may stand for (R1, R4; SSB suppresses below three). */
export const defaultThreshold = 3

/** A group whose members are publicly known and at most this many is never shown alone (R2). */
export const knownPopulationLimit = 5

/** Groups (indexes) shown together as one column, and how many organisations were interviewed in them. */
export interface Pool {
  readonly groups: readonly number[]
  readonly size: number
}

/**
 * Joins groups until none can identify its members (R1–R3).
 *
 * `sizes` are organisations interviewed per group. A group under the threshold, or with a small known
 * population, is pooled within its parent first; a pool that is still too small takes in the smallest
 * displayable sibling, then the smallest column of all. Empty groups are left out. Columns keep group order.
 */
export function poolGroups(groups: readonly CountedGroup[], sizes: readonly number[], threshold = defaultThreshold): readonly Pool[] {
  const sizeOf = (members: readonly number[]) => members.reduce((sum, group) => sum + (sizes[group] ?? 0), 0)
  const interviewed = groups.flatMap((_, index) => ((sizes[index] ?? 0) > 0 ? [index] : []))
  const identifies = (members: readonly number[]) => sizeOf(members) < threshold || isKnown(groups, members)
  const parentOf = (members: readonly number[]) => groups[members[0] ?? -1]?.parent

  let columns: readonly (readonly number[])[] = interviewed.map((group) => [group])
  for (const parent of new Set(interviewed.map((group) => groups[group]?.parent))) {
    const small = columns.filter((members) => parentOf(members) === parent && identifies(members))
    if (small.length > 0) columns = [...columns.filter((members) => !small.includes(members)), small.flat()]
  }
  for (;;) {
    const small = columns.find(identifies)
    if (!small || columns.length === 1) break
    const others = columns.filter((members) => members !== small)
    const siblings = others.filter((members) => parentOf(members) === parentOf(small))
    const smallest = (siblings.length > 0 ? siblings : others).reduce((a, b) => (sizeOf(b) < sizeOf(a) ? b : a))
    columns = [...others.filter((members) => members !== smallest), [...small, ...smallest]]
  }
  return columns
    .map((members) => members.toSorted((a, b) => a - b))
    .toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
    .map((members) => ({ groups: members, size: sizeOf(members) }))
}

/** Whether all members of these groups are publicly known and few: then even «3 av 3» names them. */
function isKnown(groups: readonly CountedGroup[], members: readonly number[]): boolean {
  const known = members.map((index) => groups[index])
  if (!known.every((group) => group?.populationPublic === true && group.populationSize !== null)) return false
  return known.reduce((sum, group) => sum + (group?.populationSize ?? 0), 0) <= knownPopulationLimit
}
