/** The names of an entry of the register: as the source has it, and mended where the source misspells it. */
export interface NetworkNames {
  readonly name: string
  readonly nameCorrected: string | null
}

/** The name that an entry goes by: the mended one where there is one. */
export function shownName({ name, nameCorrected }: NetworkNames): string {
  return nameCorrected ?? name
}

/**
 * The names as they are after somebody has written another one for an entry: what is in use changes, and the source's own wording stays.
 *
 * renamed({ name: 'U4SCC', nameCorrected: 'U4SSC' }, 'U4SSC, FN')  →  { name: 'U4SCC', nameCorrected: 'U4SSC, FN' }
 */
export function renamed(names: NetworkNames, shown: string): NetworkNames {
  return names.nameCorrected === null ? { ...names, name: shown } : { ...names, nameCorrected: shown }
}

/** Characters that an abbreviation has at least; two are a country's or an owner's, as in «KS» and «FN». */
const shortestAbbreviation = 3
/** What stands in parentheses. */
const inParentheses = /\(([^()]+)\)/g
/** One word with two capitals or digits and no space: a name that is an abbreviation itself. */
const isAbbreviation = /^(?=(?:.*[\p{Lu}\p{N}]){2})[\p{L}\p{N}]{3,12}$/u

/**
 * The abbreviations in an entry's names: what stands in parentheses, and a name that is one itself.
 *
 * abbreviationsOf({ name: 'United for Smart Sustainable Cities (U4SSC), FN', nameCorrected: null })  →  ['U4SSC']
 */
export function abbreviationsOf({ name, nameCorrected }: NetworkNames): string[] {
  const names = [name, nameCorrected ?? ''].map((one) => one.trim())
  const found = names.flatMap((one) => [...Array.from(one.matchAll(inParentheses), (match) => (match[1] ?? '').trim()), one]).filter((one) => isAbbreviation.test(one))
  return [...new Set(found)].filter((one) => one.length >= shortestAbbreviation)
}

/** All that an entry may be looked for by: its names, and the abbreviations in them. */
export function searchedNames(names: NetworkNames): string[] {
  return [...new Set([shownName(names), names.name, ...abbreviationsOf(names)])].filter((name) => name !== '')
}
