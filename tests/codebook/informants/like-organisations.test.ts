import { expect, it } from 'vitest'
import { likeOrganisations } from '../../../codebook/informants/like-organisations.ts'
import { sameOrganisationKey } from '../../../codebook/informants/same-organisation.ts'

it.each([
  ['Fjordby', 'fjordby kommune'], ['FJORDBY', 'Fjord by'], ['Fjordby  kommune', 'Fjordby\u00A0Kommune '], ['Fjordbykommune', 'Fjordby'], ['Grønn Rådgivning AS', 'grønn rådgivning'],
  ['Sørli fylkeskommune', 'Sørli'], ['Ma\u030Als\u00F8y', 'Målsøy kommune'],
])('takes «%s» and «%s» for one', (left, right) => {
  expect(sameOrganisationKey(left)).toBe(sameOrganisationKey(right))
})

it.each([['Atlas', 'Atl'], ['Fjordby', 'Nordvik'], ['Kommune', ''], ['Visas', 'Vis']])('tells «%s» and «%s» apart', (left, right) => {
  expect(sameOrganisationKey(left)).not.toBe(sameOrganisationKey(right))
})

it('finds like names over the whole list, and leaves those without a name alone', () => {
  const list = [{ name: 'Fjordby' }, { name: null }, { name: 'Nordvik' }, { name: 'fjordby kommune' }, { name: '' }, { name: ' ' }]
  expect(likeOrganisations(list)).toEqual([[{ name: 'Fjordby' }, { name: 'fjordby kommune' }]])
})
