import { expect, it } from 'vitest'
import { nameMasker } from '../../../codebook/privacy/mask-names.ts'

it('masks names, their parts and their genitives, and not the words that they are like', () => {
  const mask = nameMasker([{ id: 'k', kind: 'informant', name: 'Kari Nordmann' }, { id: 'f', kind: 'organisation', name: 'Fjordby kommune' }, { id: 'p', kind: 'informant', name: 'Per Dag' }])
  expect(mask('Karis folk i Fjordby')).toEqual({ text: '[…]s folk i […]', masked: true })
  expect(mask('Hos Nordmann, altså kari nordmann, i Fjordby kommune').text).toBe('Hos […], altså […], i […]')
  expect(mask('Karianne tar 100 kroner per dag.')).toEqual({ text: 'Karianne tar 100 kroner per dag.', masked: false })
  expect(nameMasker([])('Kari')).toEqual({ text: 'Kari', masked: false })
})
