/**
 * Names short enough for a margin: the first name, with the last name's initial where two share it.
 *
 * Mira Haddadi, Ola Brekkhus, Ola Nes  →  Mira, Ola B., Ola N.
 */
export function shortNames(names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const firsts = Map.groupBy(new Set(names.values()), firstWord)
  return new Map([...names].map(([id, name]) => {
    const last = name.trim().split(/\s+/u).slice(1).at(-1)
    const isShared = (firsts.get(firstWord(name))?.length ?? 0) > 1
    return [id, isShared ? (last === undefined ? name : `${firstWord(name)} ${last.charAt(0)}.`) : firstWord(name)]
  }))
}

function firstWord(name: string): string {
  const [first = '', second] = name.trim().split(/\s+/u)
  // «Kommune 3» is a pseudonym: its number is what tells it from the others.
  return second !== undefined && /\d/u.test(second) ? `${first} ${second}` : first
}
