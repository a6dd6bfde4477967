import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveAnchor } from '../../../codebook/coding/move-anchor.ts'
import { applyEdits, areEditsValid, type TextEdit } from '../../../codebook/coding/text-edit.ts'

const piece = fc.string({ unit: fc.constantFrom('a', 'å', ' ', '😀', 'e\u0301', '\u00AD', 'ש'), maxLength: 12 })

/** A text, ascending edits of it, and a span in it. */
const edited = piece.chain((head) =>
  fc.tuple(fc.constant(head + 'vi trenger et nettverk for byene'), fc.array(fc.tuple(fc.nat(60), fc.nat(8), piece), { maxLength: 4 }), fc.nat(40), fc.nat(20)))
  .map(([text, raw, from, length]) => {
    const edits: TextEdit[] = []
    let end = 0
    for (const [gap, cut, insert] of raw) {
      const start = Math.min(text.length, end + gap)
      const to = Math.min(text.length, start + cut)
      edits.push({ from: start, to, insert })
      end = to
    }
    const start = Math.min(from, text.length - 1)
    return { text, edits, anchor: { start, end: Math.min(text.length, start + 1 + length) } }
  })

describe('moving an anchor over edits', () => {
  it('keeps the same words wherever the text is edited outside them', () => {
    fc.assert(fc.property(edited, ({ text, edits, anchor }) => {
      fc.pre(edits.every((edit) => edit.to <= anchor.start || edit.from >= anchor.end))
      const moved = moveAnchor(anchor, edits)
      expect(applyEdits(text, edits).slice(moved.start, moved.end)).toBe(text.slice(anchor.start, anchor.end))
    }), { numRuns: 10_000 })
  })

  it('never leaves the text and never turns around', () => {
    fc.assert(fc.property(edited, ({ text, edits, anchor }) => {
      expect(areEditsValid(edits, text.length)).toBe(true)
      const moved = moveAnchor(anchor, edits)
      expect(moved.start).toBeGreaterThanOrEqual(0)
      expect(moved.end).toBeGreaterThanOrEqual(moved.start)
      expect(moved.end).toBeLessThanOrEqual(applyEdits(text, edits).length)
    }), { numRuns: 10_000 })
  })

  it.each([
    ['grows with words put inside', { from: 5, to: 5, insert: 'nye ' }, { start: 4, end: 13 }],
    ['leaves words put at its start outside', { from: 4, to: 4, insert: 'nye ' }, { start: 8, end: 13 }],
    ['leaves words put at its end outside', { from: 9, to: 9, insert: 'nye ' }, { start: 4, end: 9 }],
    ['keeps the words that replace exactly its own', { from: 4, to: 9, insert: 'ord' }, { start: 4, end: 7 }],
    ['loses its head to an edit across its start', { from: 2, to: 6, insert: 'xyz' }, { start: 5, end: 8 }],
    ['loses its tail to an edit across its end', { from: 7, to: 12, insert: 'xyz' }, { start: 4, end: 7 }],
    ['becomes empty when deleted with its surroundings', { from: 0, to: 12, insert: 'xyz' }, { start: 0, end: 0 }],
  ])('%s', (_, edit, expected) => {
    expect(moveAnchor({ start: 4, end: 9 }, [edit])).toEqual(expected)
  })
})
