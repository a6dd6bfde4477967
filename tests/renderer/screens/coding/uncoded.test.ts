import { describe, expect, it } from 'vitest'
import type { Coding } from '../../../../electron/contract/sessions.ts'
import type { ReadingBlock } from '../../../../renderer/screens/coding/reading-blocks.ts'
import { uncodedOnward } from '../../../../renderer/screens/coding/uncoded.ts'

const coding = (answerId: string, start: number, end: number): Coding => ({
  id: `${answerId}${start}`, answerId, start, end, wholeAnswer: false, codeId: 'c', stance: null, facet: null, coderId: 'a', createdAt: 0,
})
const block = (answerId: string, text: string, codings: readonly Coding[] = [], codable = true): ReadingBlock => ({
  answerId, sessionId: 's', questionId: null, questionKey: null, number: null, question: null, sectionTitle: null, session: null, showsQuestion: true, text, state: 'answered', codable, codings, marks: [],
})

describe('the next uncoded paragraph', () => {
  const blocks = [block('a', 'Ett.\n\nTo.\nTre.', [coding('a', 0, 2)]), block('b', 'Navn.', [], false), block('c', 'Fire.')]

  it('goes over what is coded and what is not to be coded, to the ends', () => {
    expect(uncodedOnward(blocks, { answerId: 'a', start: 0, end: 0 }, 1)).toEqual({ answerId: 'a', start: 6, end: 9 })
    expect(uncodedOnward(blocks, { answerId: 'a', start: 6, end: 9 }, 1)).toEqual({ answerId: 'a', start: 10, end: 14 })
    expect(uncodedOnward(blocks, { answerId: 'a', start: 10, end: 14 }, 1)).toEqual({ answerId: 'c', start: 0, end: 5 })
    expect(uncodedOnward(blocks, { answerId: 'c', start: 0, end: 5 }, 1)).toBeNull()
    expect(uncodedOnward(blocks, { answerId: 'c', start: 0, end: 5 }, -1)).toEqual({ answerId: 'a', start: 10, end: 14 })
    expect(uncodedOnward(blocks, { answerId: 'a', start: 6, end: 9 }, -1)).toBeNull()
  })

  it('is none where all is coded, and the first where there is no place yet', () => {
    expect(uncodedOnward([block('a', 'Ett.', [coding('a', 1, 2)])], null, 1)).toBeNull()
    expect(uncodedOnward([], { answerId: 'a', start: 0, end: 0 }, 1)).toBeNull()
    expect(uncodedOnward(blocks, null, 1)).toEqual({ answerId: 'a', start: 6, end: 9 })
    expect(uncodedOnward(blocks, null, -1)).toEqual({ answerId: 'c', start: 0, end: 5 })
  })

  it('has nothing further on than the only one left', () => {
    expect(uncodedOnward([block('a', 'Ett.')], { answerId: 'a', start: 0, end: 4 }, 1)).toBeNull()
  })
})
