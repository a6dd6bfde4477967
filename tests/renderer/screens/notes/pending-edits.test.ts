import { ChangeSet, Text } from '@codemirror/state'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, areEditsValid } from '../../../../codebook/coding/text-edit.ts'
import { addChanges, toEdits, type Pending } from '../../../../renderer/screens/notes/pending-edits.ts'

/** A change by fractions of the text, so that it fits whatever the text has become. */
const replacement = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat({ max: 6 }), insert: fc.string({ unit: 'grapheme', maxLength: 6 }), send: fc.boolean(),
})

function changeOf(doc: Text, { at, length, insert }: { readonly at: number; readonly length: number; readonly insert: string }): ChangeSet {
  const from = Math.floor(at * doc.length)
  return ChangeSet.of({ from, to: Math.min(doc.length, from + length), insert }, doc.length)
}

describe('pending edits', () => {
  it('bring the stored text to the document, whatever is typed and whenever it is written', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.array(replacement, { maxLength: 30 }), (start, typed) => {
      let doc = Text.of(start.split(/\r\n?|\n/))
      let stored = doc.toString()
      let pending: Pending<never> = []
      let sent = 0
      const write = () => {
        const [first] = pending
        if (first?.kind !== 'edits') return
        const edits = toEdits(first.changes, Text.of(stored.split('\n')))
        expect(areEditsValid(edits, stored.length)).toBe(true)
        stored = applyEdits(stored, edits)
        pending = pending.slice(1)
      }
      for (const key of typed) {
        const changes = changeOf(doc, key)
        doc = changes.apply(doc)
        pending = addChanges(pending, changes, sent)
        if (key.send && sent === 0) sent = 1
        else if (key.send) { write(); sent = 0 }
      }
      while (pending.length > 0) write()
      expect(stored).toBe(doc.toString())
    }))
  })

  it('are composed into one step while nothing is being written', () => {
    const first = ChangeSet.of({ from: 0, insert: 'Ja' }, 0)
    const second = ChangeSet.of({ from: 2, insert: '.' }, 2)
    const pending = addChanges(addChanges([], first, 0), second, 0)
    expect(pending).toHaveLength(1)
  })

  it('leave the step that is being written as it is', () => {
    const first = ChangeSet.of({ from: 0, insert: 'Ja' }, 0)
    const pending = addChanges(addChanges([], first, 0), ChangeSet.of({ from: 2, insert: '.' }, 2), 1)
    expect(pending[0]).toEqual({ kind: 'edits', changes: first })
    expect(pending).toHaveLength(2)
  })

  it('start anew after a step that is no edit, so that a mark finds the text it was set in', () => {
    const mark = { kind: 'call', call: 'mark' } as const
    const pending = addChanges([mark], ChangeSet.of({ from: 0, insert: 'x' }, 0), 0)
    expect(pending.map((step) => step.kind)).toEqual(['call', 'edits'])
  })

  it('become one edit where there are more than a message carries', () => {
    const text = 'a '.repeat(10_001)
    const before = Text.of([text])
    const changes = ChangeSet.of(Array.from({ length: 10_001 }, (_, at) => ({ from: at * 2, to: at * 2 + 1, insert: 'b' })), text.length)
    const edits = toEdits(changes, before)
    expect(edits).toHaveLength(1)
    expect(applyEdits(text, edits)).toBe(changes.apply(before).toString())
  })
})
