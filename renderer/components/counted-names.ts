import { identifierKinds, type IdentifierCounts } from '../../codebook/privacy/identifiers/found-identifier.ts'
import type { Format } from '../messages/format.ts'
import type { Messages } from '../messages/nb.ts'

/** How many of each kind were found, in words: «2 personnavn og 1 telefonnummer». */
export function countedNames(counts: IdentifierCounts, m: Messages, format: Format): string {
  return format.list(identifierKinds.filter((kind) => counts[kind] > 0).map((kind) => m.names.counted[kind](counts[kind])))
}
