import { expect, test } from 'vitest'
import { groupsAmong } from '../../../codebook/informants/groups-among.ts'

test('the groups of several organisations, each once; those without one have none', () => {
  expect(groupsAmong([{ groupId: 'G2' }, { groupId: null }, { groupId: 'G1' }, { groupId: 'G2' }])).toEqual(['G2', 'G1'])
  expect(groupsAmong([{ groupId: null }])).toEqual([])
})
