/** A group as far as it can be named in a table. `parent` is what its members are a kind of. */
export interface NamedGroup {
  readonly id: string
  readonly key: string
  readonly label: string
  readonly short: string
  readonly parent: string
}

/**
 * Finds a group by what a table calls it: its key, its number, its names, or what its members are a kind of where no other group's are.
 *
 * groupFinder([{ id: 'a', key: 'G1', label: 'Store kommuner', … }])('store  Kommuner')  →  'a'
 */
export function groupFinder(groups: readonly NamedGroup[]): (text: string) => string | null {
  const found = new Map<string, string | null>()
  for (const { id, parent } of groups) {
    const kind = plainName(parent)
    if (kind !== '') found.set(kind, found.has(kind) && found.get(kind) !== id ? null : id)
  }
  // A name of its own is stronger than a kind that several share.
  for (const { id, key, label, short } of groups) {
    for (const text of [key, /^\p{L}(\d+)$/u.exec(key)?.[1] ?? '', `${key} ${label}`, label, short].map(plainName)) if (text !== '') found.set(text, id)
  }
  return (text) => found.get(plainName(text)) ?? null
}

/** A name without case, signs and runs of spaces. */
export function plainName(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
