import type { CountedGroup } from './counting-facts.ts'

/** Plural of a parent of groups, by the parent's key. */
const parentNames: Readonly<Record<string, string>> = { kommune: 'Kommuner', virksomhet: 'Virksomheter' }

/** What a column of groups is called: in full, and in a word or two for the head of a table. */
export interface ColumnLabel {
  readonly key: string
  readonly label: string
  readonly short: string
}

/**
 * Names a column that stands for one group or a pool of groups.
 *
 * A pool of all interviewed groups of one parent bears the parent's name; any other names its groups.
 */
export function columnLabel(groups: readonly CountedGroup[], members: readonly number[], sizes: readonly number[]): ColumnLabel {
  const own = members.map((index) => groups[index]).filter((group) => group !== undefined)
  const [first] = own
  const key = own.map((group) => group.key).join('+')
  if (!first) return { key, label: key, short: key }
  if (own.length === 1) return { key, label: first.label, short: first.short || first.key }
  const siblings = groups.filter((group, index) => group.parent === first.parent && (sizes[index] ?? 0) > 0)
  const whole = siblings.length === own.length && own.every((group) => group.parent === first.parent)
  const label = whole ? parentNames[first.parent] ?? first.parent : own.map((group) => group.short || group.key).join(', ')
  return { key, label, short: label }
}
