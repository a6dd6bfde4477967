import { describe, expect, it } from 'vitest'
import type { Coding } from '../../../../electron/contract/sessions.ts'
import type { ReadingBlock } from '../../../../renderer/screens/coding/reading-blocks.ts'
import { uncodedParagraph } from '../../../../renderer/screens/coding/uncoded.ts'

const coding = (answerId: string, start: number, end: number): Coding => ({
  id: `${answerId}${start}`, answerId, start, end, wholeAnswer: false, codeId: 'c', stance: null, facet: null, coderId: 'a', createdAt: 0,
})
const block = (answerId: string, text: string, codings: readonly Coding[] = [], codable = true): ReadingBlock => ({
  answerId, sessionId: 's', questionId: null, questionKey: null, number: null, question: null, sectionTitle: null, session: null, showsQuestion: true, text, state: 'answered', codable, codings, marks: [],
})

describe('the next uncoded paragraph', () => {
  const blocks = [block('a', 'Ett.\n\nTo.\nTre.', [coding('a', 0, 2)]), block('b', 'Navn.', [], false), block('c', 'Fire.')]

  it('goes over what is coded and what is not to be coded, round the ends', () => {
    expect(uncodedParagraph(blocks, { answerId: 'a', start: 0, end: 0 }, 1)).toEqual({ answerId: 'a', start: 6, end: 9 })
    expect(uncodedParagraph(blocks, { answerId: 'a', start: 6, end: 9 }, 1)).toEqual({ answerId: 'a', start: 10, end: 14 })
    expect(uncodedParagraph(blocks, { answerId: 'a', start: 10, end: 14 }, 1)).toEqual({ answerId: 'c', start: 0, end: 5 })
    expect(uncodedParagraph(blocks, { answerId: 'c', start: 0, end: 5 }, 1)).toEqual({ answerId: 'a', start: 6, end: 9 })
    expect(uncodedParagraph(blocks, { answerId: 'c', start: 0, end: 5 }, -1)).toEqual({ answerId: 'a', start: 10, end: 14 })
    expect(uncodedParagraph(blocks, { answerId: 'a', start: 6, end: 9 }, -1)).toEqual({ answerId: 'c', start: 0, end: 5 })
  })

  it('is none where all is coded, and the first where there is no place yet', () => {
    expect(uncodedParagraph([block('a', 'Ett.', [coding('a', 1, 2)])], null, 1)).toBeNull()
    expect(uncodedParagraph([], { answerId: 'a', start: 0, end: 0 }, 1)).toBeNull()
    expect(uncodedParagraph(blocks, null, 1)).toEqual({ answerId: 'a', start: 6, end: 9 })
  })

  it('is the same one again where it is the only one left', () => {
    expect(uncodedParagraph([block('a', 'Ett.')], { answerId: 'a', start: 0, end: 4 }, 1)).toEqual({ answerId: 'a', start: 0, end: 4 })
  })
})
