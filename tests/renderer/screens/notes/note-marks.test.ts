import { ChangeSet } from '@codemirror/state'
import { describe, expect, it } from 'vitest'
import { coveringMark, mapMarks, toggleMark, type NoteMark } from '../../../../renderer/screens/notes/note-marks.ts'

const verbatim = (start: number, end: number, id: string | null = 'm'): NoteMark => ({ id, start, end, kind: 'verbatim', speakerId: null })
const speaker = (start: number, end: number, speakerId: string | null, id: string | null = 's'): NoteMark => ({ id, start, end, kind: 'speaker', speakerId })
const request = ({ start, end, kind, speakerId }: NoteMark) => ({ start, end, kind, speakerId })
const spans = (marks: readonly NoteMark[]) => marks.map(({ start, end, speakerId }) => (speakerId === null ? [start, end] : [start, end, speakerId]))

describe('a mark', () => {
  it('follows its words when text comes in before it', () => {
    expect(spans(mapMarks([verbatim(4, 9)], ChangeSet.of({ from: 0, insert: 'Ja. ' }, 20)))).toEqual([[8, 13]])
  })

  it('leaves out what is typed at its edges, and takes in what is typed inside', () => {
    expect(spans(mapMarks([verbatim(4, 9)], ChangeSet.of([{ from: 4, insert: 'x' }, { from: 6, insert: 'yy' }, { from: 9, insert: 'z' }], 20)))).toEqual([[5, 12]])
  })

  it('goes with its words', () => {
    expect(mapMarks([verbatim(4, 9)], ChangeSet.of({ from: 3, to: 10 }, 20))).toEqual([])
  })

  it('is taken away by the same mark over the same words', () => {
    expect(toggleMark([verbatim(4, 9)], request(verbatim(4, 9)))).toEqual([])
  })

  it('grows together with a like one that it overlaps', () => {
    expect(spans(toggleMark([verbatim(4, 9)], request(verbatim(7, 15))))).toEqual([[4, 15]])
  })

  it('leaves marks of other kinds alone', () => {
    const confidential: NoteMark = { ...verbatim(4, 9), kind: 'confidential' }
    expect(toggleMark([confidential], request(verbatim(4, 9)))).toHaveLength(2)
  })

  it('covers a stretch only when all of it lies within', () => {
    const marks = [verbatim(4, 9)]
    expect(coveringMark(marks, 'verbatim', 5, 9)).toBe(marks[0])
    expect(coveringMark(marks, 'verbatim', 5, 10)).toBeNull()
    expect(coveringMark(marks, 'confidential', 5, 9)).toBeNull()
  })
})

describe('a speaker', () => {
  it('takes the place of another where the two meet', () => {
    expect(spans(toggleMark([speaker(0, 20, 'kari')], request(speaker(5, 10, 'ola'))))).toEqual([[0, 5, 'kari'], [5, 10, 'ola'], [10, 20, 'kari']])
  })

  it('who is nobody leaves the words to nobody', () => {
    expect(spans(toggleMark([speaker(0, 20, 'kari')], request(speaker(0, 20, null))))).toEqual([])
  })
})
