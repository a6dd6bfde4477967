import type { CountedGroup } from '../analysis/counting-facts.ts'

/** A group must have at least this many members before a quote may name it without the informant's word (R6). */
const fewestMembers = 6

/** And more than this many of them interviewed: the client chose the informants and may guess (R11). */
const mostGuessable = 5

/**
 * Whether a quote may be attributed to a group in what leaves the firm (R6, R9, R11), unless the informant approved it.
 *
 * A group of which nobody knows the size counts as small.
 */
export function mayNameGroup(group: CountedGroup, interviewed: number): boolean {
  return !group.singular && (group.populationSize ?? 0) >= fewestMembers && interviewed > mostGuessable
}
