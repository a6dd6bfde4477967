import { expect, it } from 'vitest'
import { reachValues } from '../../../codebook/networks/reach-values.ts'

it('gives the ticked values of the dimensions, each with its dimension and its place', () => {
  expect(reachValues([
    { dimensionKey: 'D1', label: 'Antall medlemmer', suggestedType: 'number' },
    { dimensionKey: 'D3', label: 'Lokalt/regionalt', suggestedType: 'tick' },
    { dimensionKey: 'D3', label: 'Annet', suggestedType: 'text' },
    { dimensionKey: 'D3', label: 'Internasjonalt', suggestedType: 'tick' },
  ])).toEqual([{ key: 'D3.1', label: 'Lokalt/regionalt' }, { key: 'D3.3', label: 'Internasjonalt' }])
})
