import { expect, it } from 'vitest'
import { abbreviationsOf, renamed, searchedNames, shownName } from '../../../codebook/networks/network-names.ts'
import { networks } from '../../../codebook/templates/needs-and-alternatives/networks.ts'

const names = (name: string, nameCorrected: string | null = null) => ({ name, nameCorrected })

it('goes by the mended name, and keeps the wording of the source', () => {
  const misspelt = names('United for Smart and Sustainable Cities (U4SCC), FN', 'United for Smart Sustainable Cities (U4SSC), FN')
  expect(shownName(misspelt)).toBe('United for Smart Sustainable Cities (U4SSC), FN')
  expect(renamed(misspelt, 'U4SSC')).toEqual({ name: misspelt.name, nameCorrected: 'U4SSC' })
  expect(renamed(names('Grøntnett'), 'Grønt nett')).toEqual(names('Grønt nett'))
})

it('reads abbreviations in parentheses, and names that are abbreviations', () => {
  const found = networks.map((network) => abbreviationsOf(names(network.name, network.nameCorrected ?? null)))
  expect(Object.fromEntries(networks.flatMap((network, at) => (found[at]?.length === 0 ? [] : [[network.key, found[at]]])))).toEqual({
    N08: ['ASSS'], N16: ['NEB'], N17: ['CrAFt'], N19: ['U4SCC', 'U4SSC'],
  })
  expect(abbreviationsOf(names('KS'))).toEqual([])
  expect(abbreviationsOf(names('ICLEI'))).toEqual(['ICLEI'])
})

it('is looked for by both names and by the abbreviations', () => {
  expect(searchedNames(names('Feil navn (ABC)', 'Rett navn (ABD)'))).toEqual(['Rett navn (ABD)', 'Feil navn (ABC)', 'ABC', 'ABD'])
  expect(searchedNames(names('Klimabyforum'))).toEqual(['Klimabyforum'])
})
