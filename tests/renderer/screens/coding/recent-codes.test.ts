import { expect, test } from 'vitest'
import { noRecentCodes, noteUse, recentSlots } from '../../../../renderer/screens/coding/recent-codes.ts'

function used(...codeIds: readonly string[]) {
  return codeIds.reduce(noteUse, noRecentCodes)
}

test('a code keeps its key when others are used after it', () => {
  expect(used('a', 'b', 'c', 'a', 'c').slots.map((slot) => slot.codeId)).toEqual(['a', 'b', 'c'])
})

test('when all keys are taken, a new code takes the key of the one unused the longest', () => {
  const nine = Array.from({ length: recentSlots }, (_, index) => `code-${index}`)
  const slots = used(...nine, 'code-0', 'new').slots.map((slot) => slot.codeId)
  expect(slots).toHaveLength(recentSlots)
  expect(slots[1]).toBe('new')
  expect(slots[0]).toBe('code-0')
})
