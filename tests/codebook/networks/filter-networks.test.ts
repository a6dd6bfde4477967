import { expect, it } from 'vitest'
import { allNetworks, filterNetworks, type NetworkFilter } from '../../../codebook/networks/filter-networks.ts'
import { networks } from '../../../codebook/templates/needs-and-alternatives/networks.ts'

const entries = [
  ...networks.map((network) => ({ ...network, nameCorrected: network.nameCorrected ?? null, feeNote: network.feeNote ?? '', kind: 'network' as const, synonyms: network.key === 'N02' ? ['Kystbyene'] : [] })),
  { key: 'N21', name: 'Utslippsdirektoratet', nameCorrected: null, description: '', reach: '', reachValues: [], fee: '', feeNote: '', kind: 'actor' as const, synonyms: [] },
]
const keys = (filter: Partial<NetworkFilter>) => filterNetworks(entries, { ...allNetworks, ...filter }).map((entry) => entry.key)

it('shows those that cost something: N01, N05 and N11 of the template', () => {
  expect(keys({ fee: 'yes' })).toEqual(['N01', 'N05', 'N11'])
  expect(keys({ fee: 'unknown' })).toEqual(['N21'])
})

it('shows those of a kind, and those that reach somewhere', () => {
  expect(keys({ kind: 'actor' })).toEqual(['N21'])
  expect(keys({ reach: 'D3.1' })).toEqual(['N01', 'N02', 'N03', 'N04'])
})

it('finds words in names, the mended one too, and in what is said', () => {
  expect(keys({ text: 'u4ssc' })).toEqual(['N19'])
  expect(keys({ text: 'SMARTBY stavanger' })).toEqual(['N03', 'N04'])
  expect(keys({ text: 'smartby', fee: 'yes' })).toEqual([])
})

it('finds an entry by its other names', () => {
  expect(keys({ text: 'kystbyene' })).toEqual(['N02'])
})
