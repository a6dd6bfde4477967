import { describe, expect, it } from 'vitest'
import type { CountedGroup } from '../../../codebook/analysis/counting-facts.ts'
import { poolGroups } from '../../../codebook/privacy/pool-groups.ts'
import { suppressRow } from '../../../codebook/privacy/suppress.ts'

/** The eight groups of fixture F2: G1 and G2 have known populations of 3 and 4. */
const groups: readonly CountedGroup[] = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => ({
  id: `G${number}`, key: `G${number}`, label: `Gruppe ${number}`, short: '', parent: number <= 3 ? 'kommune' : 'virksomhet',
  populationPublic: number <= 2, populationSize: number === 1 ? 3 : number === 2 ? 4 : null, singular: number >= 7,
}))
const sizes = [3, 4, 2, 5, 4, 3, 1, 1]

describe('pooling of groups', () => {
  it('gives the four columns of F2', () => {
    expect(poolGroups(groups, sizes)).toEqual([
      { groups: [0, 1, 2], size: 9 }, { groups: [3], size: 5 }, { groups: [4], size: 4 }, { groups: [5, 6, 7], size: 5 },
    ])
  })

  it('never shows a small known population alone, however many were interviewed', () => {
    expect(poolGroups(groups, [3, 0, 0, 5, 4, 3, 0, 0]).map((pool) => pool.groups)).toEqual([[0, 5], [3], [4]])
  })

  it('leaves one column where everything is too small', () => {
    expect(poolGroups(groups, [1, 0, 0, 1, 0, 0, 0, 0])).toEqual([{ groups: [0, 3], size: 2 }])
  })
})

describe('suppression within a row', () => {
  const rows = [
    { x: [2, 3, 1, 4, 3, 3, 1, 0], shown: ['6', '4', '3', '4'], total: '17' },
    { x: [1, 2, 0, 2, 1, 0, 1, 0], shown: ['3', ':', ':', ':'], total: '7' },
    { x: [2, 2, 1, 3, 3, 1, 1, 0], shown: ['5', ':', '3', ':'], total: '13' },
    { x: [3, 0, 0, 0, 0, 0, 0, 0], shown: ['3', '0', '0', '0'], total: '3' },
  ]
  it.each(rows)('prints $shown and $total for the F2 row $x', ({ x, shown, total }) => {
    const counts = poolGroups(groups, sizes).map((pool) => pool.groups.reduce((sum, group) => sum + (x[group] ?? 0), 0))
    const hidden = suppressRow(counts)
    expect(counts.map((count, index) => (hidden.cells[index] ? ':' : String(count)))).toEqual(shown)
    expect(hidden.total ? ':' : String(counts.reduce((sum, count) => sum + count, 0))).toBe(total)
  })

  it('hides the total where a single small cell has nothing to hide behind', () => {
    expect(suppressRow([2, 0, 0])).toEqual({ cells: ['small-cell', null, null], total: 'secondary' })
  })
})
