import type { CountedGroup } from './counting-facts.ts'

/** Plural of a parent of groups, by the parent's key. */
const parentNames: Readonly<Record<string, string>> = { kommune: 'Kommuner', virksomhet: 'Virksomheter' }

/**
 * Key and label of a column that stands for one group or a pool of groups.
 *
 * A pool of all interviewed groups of one parent bears the parent's name; any other names its groups by their keys.
 */
export function columnLabel(groups: readonly CountedGroup[], members: readonly number[], sizes: readonly number[]): { readonly key: string; readonly label: string } {
  const own = members.map((index) => groups[index]).filter((group) => group !== undefined)
  const [first] = own
  const key = own.map((group) => group.key).join('+')
  if (own.length <= 1 || !first) return { key, label: first?.label ?? key }
  const siblings = groups.filter((group, index) => group.parent === first.parent && (sizes[index] ?? 0) > 0)
  const whole = siblings.length === own.length && own.every((group) => group.parent === first.parent)
  return { key, label: whole ? parentNames[first.parent] ?? first.parent : own.map((group) => group.key).join(', ') }
}
