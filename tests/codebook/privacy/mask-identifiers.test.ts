import { expect, it } from 'vitest'
import { knowIdentifiers } from '../../../codebook/privacy/identifiers/find-identifiers.ts'
import { identifierMasker, unmasked } from '../../../codebook/privacy/mask-identifiers.ts'

const nobody = { email: '', phone: '' }
const mask = identifierMasker(knowIdentifiers([
  { id: 'k', kind: 'informant', name: 'Kari Nordmann', email: 'kari@fjordby.example', phone: '112233' }, { id: 'f', kind: 'organisation', name: 'Fjordby kommune', ...nobody }, { id: 'p', kind: 'informant', name: 'Per Dag', ...nobody },
]))

it('masks names, their parts and their genitives, and not the words that they are like', () => {
  expect(mask('Karis folk i Fjordby')).toEqual({ text: '[…]s folk i […]', masked: true })
  expect(mask('Hos Nordmann, altså kari nordmann, i Fjordby kommune').text).toBe('Hos […], altså […], i […]')
  expect(mask('Karianne tar 100 kroner per dag.')).toEqual({ text: 'Karianne tar 100 kroner per dag.', masked: false })
})

it('masks addresses and numbers, whoever has them and whether or not anybody is known', () => {
  const text = 'Ring 412 34 567 eller +47 22 33 44 55, skriv til ola.hansen@fjordby.example, org.nr. 974 760 673.'
  for (const each of [mask, identifierMasker(knowIdentifiers([]))]) expect(each(text)).toEqual({ text: 'Ring […] eller […], skriv til […], org.nr. […].', masked: true })
  expect(mask('Sentralbordet har 112233.').text).toBe('Sentralbordet har […].')
})

it('leaves years, amounts and counts of people, which quotes are full of', () => {
  const text = 'Fra 2023 til 2025 brukte de 12 500 000 kroner på 45 000 innbyggere, 30 % mer enn i 2019, se sak 2024/1234.'
  expect(mask(text)).toEqual({ text, masked: false })
})

it('leaves all to the team', () => {
  expect(unmasked('Kari, 412 34 567')).toEqual({ text: 'Kari, 412 34 567', masked: false })
})
