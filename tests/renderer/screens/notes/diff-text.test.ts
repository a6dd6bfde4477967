import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../../codebook/coding/text-edit.ts'
import { diffText } from '../../../../renderer/screens/notes/diff-text.ts'

describe('the smallest replacement', () => {
  it('turns any text into any other', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'å', '😀', '😁', '\n') })
    fc.assert(fc.property(text, text, (before, after) => {
      const edit = diffText(before, after)
      expect(edit === null ? before : applyEdits(before, [edit])).toBe(after)
    }))
  })

  it('is nothing between equal texts', () => {
    expect(diffText('Vi deler.', 'Vi deler.')).toBeNull()
  })

  it('touches only what differs', () => {
    expect(diffText('Vi deler.', 'Vi deler alt.')).toEqual({ from: 8, to: 8, insert: ' alt' })
  })

  it('never cuts an emoji in two', () => {
    // Both begin with the same half.
    expect(diffText('a😀b', 'a😁b')).toEqual({ from: 1, to: 3, insert: '😁' })
  })
})
