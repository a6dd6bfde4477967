import { expect, it } from 'vitest'
import { likeNetworks } from '../../../codebook/networks/like-networks.ts'
import { networks } from '../../../codebook/templates/needs-and-alternatives/networks.ts'

const entry = (name: string, nameCorrected: string | null = null) => ({ name, nameCorrected })
const pairs = (...entries: ReturnType<typeof entry>[]) => likeNetworks(entries).map((pair) => pair.map((one) => one.name))

it('finds names that differ in case, spaces and signs', () => {
  expect(pairs(entry('Storbynettverket KS'), entry('Klimabyforum'), entry('storby-nettverket, KS'))).toEqual([['Storbynettverket KS', 'storby-nettverket, KS']])
})

it('finds abbreviations that one letter tells apart, and no short ones', () => {
  expect(pairs(entry('Smarte byer (U4SSC), FN'), entry('U4SCC'))).toEqual([['Smarte byer (U4SSC), FN', 'U4SCC']])
  expect(pairs(entry('Kommunene (ABC)'), entry('ABD'))).toEqual([])
  expect(pairs(entry('Kommunene (ABC)'), entry('abc'), entry('Andre (ABC)'))).toEqual([['Kommunene (ABC)', 'Andre (ABC)']])
})

it('suggests nothing among the twenty of the template', () => {
  expect(likeNetworks(networks.map(({ name, nameCorrected }) => entry(name, nameCorrected ?? null)))).toEqual([])
})
