import { foldFee, type FeeAnswer } from './fee-answer.ts'
import { searchedNames, type NetworkNames } from './network-names.ts'
import type { NetworkKind } from './network.ts'

/** An entry as filters look at it. */
export interface FilteredNetwork extends NetworkNames {
  readonly kind: NetworkKind
  readonly description: string
  readonly reach: string
  readonly reachValues: readonly string[]
  readonly fee: string
  readonly feeNote: string
  /** Its other names. */
  readonly synonyms: readonly string[]
}

/** Which entries to show; null and an empty text mean all. */
export interface NetworkFilter {
  readonly kind: NetworkKind | null
  /** Key of a value of the dimension of reach. */
  readonly reach: string | null
  readonly fee: FeeAnswer | null
  readonly text: string
}

export const allNetworks: NetworkFilter = { kind: null, reach: null, fee: null, text: '' }

/** The entries that pass a filter, in their order. Words are looked for anywhere in names, description, reach and fee; all must be there. */
export function filterNetworks<Entry extends FilteredNetwork>(entries: readonly Entry[], { kind, reach, fee, text }: NetworkFilter): Entry[] {
  const words = fold(text).split(/\s+/).filter((word) => word !== '')
  return entries.filter((entry) => (kind === null || entry.kind === kind)
    && (reach === null || entry.reachValues.includes(reach))
    && (fee === null || foldFee(entry.fee) === fee)
    && (words.length === 0 || containsAll(entry, words)))
}

function containsAll(entry: FilteredNetwork, words: readonly string[]): boolean {
  const said = fold([...searchedNames(entry), ...entry.synonyms, entry.description, entry.reach, entry.feeNote].join('\n'))
  return words.every((word) => said.includes(word))
}

function fold(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('nb')
}
