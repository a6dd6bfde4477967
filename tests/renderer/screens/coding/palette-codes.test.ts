import { expect, it } from 'vitest'
import type { Network } from '../../../../electron/contract/networks.ts'
import { blankCode } from '../../../../renderer/screens/coding/blank-code.ts'
import { matchCodes } from '../../../../renderer/screens/coding/match-codes.ts'
import { paletteCodes } from '../../../../renderer/screens/coding/palette-codes.ts'

const network = (id: string, name: string, more: Partial<Network> = {}): Network => ({
  id, key: id, kind: 'network', name, nameCorrected: null, description: '', reach: '', reachValues: [], fee: '', feeNote: '', url: '', tagId: null, isRetired: false, synonyms: [], ...more,
})
const need = { ...blankCode, id: 'B1', key: 'B1', label: 'Nettverk på tvers' }
const tag = { ...blankCode, id: 'tag', key: 'N02', label: 'United for Smart Sustainable Cities (U4SSC), FN', synonyms: ['smartby-FN'], networkId: 'N02' }
const networks = [
  network('N01', 'Klimabyforum'), network('N02', 'United for Smart and Sustainable Cities (U4SCC), FN', { nameCorrected: tag.label, tagId: 'tag' }), network('N03', 'Enova', { kind: 'actor' }),
]
const found = (text: string, withUnmade = true) => matchCodes(paletteCodes([need, tag], networks, withUnmade), text).map(({ code }) => [code.key, code.kind, code.isUnmade === true])

it('offers tags and entries without one, each with its kind', () => {
  expect(found('')).toEqual([['B1', undefined, false], ['N02', 'network', false], ['N01', 'network', true], ['N03', 'actor', true]])
  expect(found('', false)).toEqual([['B1', undefined, false], ['N02', 'network', false]])
})

it('finds a tag by its name, the source\'s misspelt one, the abbreviations and its synonyms', () => {
  for (const text of ['united', 'u4scc', 'U4SSC', 'smartby', 'n02']) expect(found(text)).toEqual([['N02', 'network', false]])
})

it('does not put all networks first because their keys begin with N', () => {
  expect(found('n')[0]).toEqual(['B1', undefined, false])
})

it('says of a tag what the register says of its entry, unless the tag has a definition of its own', () => {
  const described = [network('N02', 'U4SSC', { tagId: 'tag', description: 'Standarder for byer' })]
  const told = (definition: string) => matchCodes(paletteCodes([{ ...tag, definition }], described, false), 'n02').map(({ code }) => code.definition)
  expect([told(''), told('Mitt eget')]).toEqual([['Standarder for byer'], ['Mitt eget']])
})
