import { isTag } from '../../../codebook/codes/is-tag.ts'
import type { NetworkKind } from '../../../codebook/networks/network.ts'
import { searchedNames, shownName } from '../../../codebook/networks/network-names.ts'
import type { Code } from '../../../electron/contract/coding.ts'
import type { Network } from '../../../electron/contract/networks.ts'
import { blankCode } from './blank-code.ts'

/** A code as the palette offers it. One that stands for a network or an actor says which, and is found by all names of its entry. */
export interface PaletteCode extends Code {
  readonly kind?: NetworkKind
  /** Whether the code is still to be made: the entry has no tag yet. */
  readonly isUnmade?: boolean
}

/**
 * The codes to choose from, tags last, with the entries of the register that have no tag yet where such may be made.
 *
 * The other names of an entry stand among the synonyms, so that a hit on one says why, and what the register says of it is its definition
 * where the tag has none of its own.
 */
export function paletteCodes(codes: readonly Code[], networks: readonly Network[], withUnmade: boolean): readonly PaletteCode[] {
  const entries = new Map(networks.map((network) => [network.id, network]))
  const known = codes.map((code): PaletteCode => {
    const entry = isTag(code) ? entries.get(code.networkId ?? '') : undefined
    if (entry === undefined) return code
    return { ...code, kind: entry.kind, definition: code.definition === '' ? entry.description : code.definition, synonyms: [...otherNames(entry), ...code.synonyms] }
  })
  if (!withUnmade) return known
  const unmade = networks.filter((network) => network.tagId === null).map((network): PaletteCode => ({
    ...blankCode, id: `network ${network.id}`, key: network.key, label: shownName(network), definition: network.description, synonyms: otherNames(network), networkId: network.id,
    kind: network.kind, isUnmade: true,
  }))
  return [...known, ...unmade]
}

function otherNames(network: Network): string[] {
  return searchedNames(network).filter((name) => name !== shownName(network))
}
