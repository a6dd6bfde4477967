import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moveAnchor } from '../../../codebook/coding/move-anchor.ts'
import { applyEdits, areEditsValid, type TextEdit } from '../../../codebook/coding/text-edit.ts'
import { compareTexts } from '../../../electron/imports/compare-texts.ts'
import { textPair } from '../../builders/changed-texts.ts'

/** Accepts changes one by one in the order given, moving those that wait: the oracle knows nothing of how they were made. */
function acceptOneByOne(before: string, edits: readonly TextEdit[], order: readonly number[]): string {
  let now = before
  const waiting = new Map(edits.map((edit, at) => [at, { start: edit.from, end: edit.to, insert: edit.insert }]))
  for (const at of order) {
    const change = waiting.get(at)
    if (!change) continue
    waiting.delete(at)
    const edit = { from: change.start, to: change.end, insert: change.insert }
    now = applyEdits(now, [edit])
    for (const [other, { insert, ...anchor }] of waiting) waiting.set(other, { ...moveAnchor(anchor, [edit]), insert })
  }
  return now
}

describe('comparing two texts', () => {
  test('all changes accepted give the new text, none the old one, in whatever order', () => {
    fc.assert(fc.property(textPair, fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), ([before, after], keys) => {
      const edits = compareTexts(before, after)
      expect(areEditsValid(edits, before.length)).toBe(true)
      expect(applyEdits(before, edits)).toBe(after)
      expect(applyEdits(before, [])).toBe(before)
      const order = edits.map((_, at) => ({ at, key: keys[at % keys.length] ?? 0 })).toSorted((a, b) => a.key - b.key).map(({ at }) => at)
      expect(acceptOneByOne(before, edits, order)).toBe(after)
    }), { numRuns: 1000 })
  })

  test('a passage whose words no change touches quotes the same words afterwards', () => {
    fc.assert(fc.property(textPair, fc.nat(), fc.nat(), ([before, after], a, b) => {
      const [start, end] = [a % (before.length + 1), b % (before.length + 1)].toSorted((left, right) => left - right)
      if (start === undefined || end === undefined || start === end) return
      const edits = compareTexts(before, after)
      if (edits.some((edit) => edit.from < end && edit.to > start)) return
      const moved = moveAnchor({ start, end }, edits)
      expect(after.slice(moved.start, moved.end)).toBe(before.slice(start, end))
    }), { numRuns: 1000 })
  })

  test('shows neighbouring words as one change and keeps apart what is apart', () => {
    expect(compareTexts('Vi trenger mer tid til dette.', 'Vi trenger flere folk til dette arbeidet.')).toEqual([
      { from: 11, to: 18, insert: 'flere folk' }, { from: 28, to: 28, insert: ' arbeidet' },
    ])
  })

  test('a text written wholly anew is one change', () => {
    const many = (word_: string) => Array.from({ length: 5000 }, (_, at) => `${word_}${at}`).join('-')
    const edits = compareTexts(many('a'), many('b'))
    expect(applyEdits(many('a'), edits)).toBe(many('b'))
  })
})
