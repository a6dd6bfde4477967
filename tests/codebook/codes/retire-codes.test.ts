import { expect, test } from 'vitest'
import { codesToRestore, codesToRetire, type RetiringCode } from '../../../codebook/codes/retire-codes.ts'

const code = (id: string, parentId: string | null, retiredAt: number | null = null): RetiringCode => ({ id, parentId, position: 0, retiredAt })

test('a code takes along what is below it, but not what went before', () => {
  expect(codesToRetire([code('a', null), code('a1', 'a'), code('a2', 'a', 5), code('b', null)], 'a')).toEqual(['a', 'a1'])
})

test('a code brings back what is above it and what went with it, and nothing else', () => {
  const codes = [code('a', null, 9), code('a1', 'a', 9), code('a2', 'a', 5), code('a21', 'a2', 5), code('b', null, 9)]
  expect(codesToRestore(codes, 'a')).toEqual(['a', 'a1'])
  expect(codesToRestore(codes, 'a2')).toEqual(['a', 'a2', 'a21'])
  expect(codesToRestore([code('a', null)], 'a')).toEqual([])
})
