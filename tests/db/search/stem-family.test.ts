import { expect, it } from 'vitest'
import { rootOf, stemsOf } from '../../../db/search/stem-family.ts'

it('gathers what the stemmer leaves apart', () => {
  expect(['politik', 'politiker', 'politikern'].map(rootOf)).toEqual(['politik', 'politik', 'politik'])
  expect(['betal', 'betalt', 'nasjonal', 'nasjonalt', 'vikt', 'viktiger', 'viktigst'].map(rootOf)).toEqual(['betal', 'betal', 'nasjonal', 'nasjonal', 'vikt', 'vikt', 'vikt'])
})

it('leaves short words as they are: kart is no form of kar, nor fart of far', () => {
  expect(['kart', 'fart', 'spor', 'sport', 'ern', 'er', 'kost', 'mang'].map(rootOf)).toEqual(['kart', 'fart', 'spor', 'sport', 'ern', 'er', 'kost', 'mang'])
})

it('names just the stems that lead back to a root', () => {
  for (const root of ['politik', 'betal', 'kar', 'støtt', 'er', 'vikt', 'xxxernern', 'eksternert', 'transportert'].map(rootOf)) {
    expect(stemsOf(root)).toContain(root)
    expect(stemsOf(root).map(rootOf)).toEqual(stemsOf(root).map(() => root))
  }
  expect(stemsOf('kar')).not.toContain('kart')
})
