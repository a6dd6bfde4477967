import { EditorState } from '@codemirror/state'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText } from '../../../../codebook/language/clean-text.ts'
import { cleanChanges, fromStore } from '../../../../renderer/screens/notes/clean-changes.ts'

function typed(doc: string, from: number, to: number, insert: string): EditorState {
  const state = EditorState.create({ doc, extensions: [cleanChanges], selection: { anchor: Math.min(from, doc.length) } })
  return state.update({ changes: { from, to, insert }, selection: { anchor: from + insert.length } }).state
}

describe('inserted text', () => {
  it('is stored as it stands on screen, whatever comes in and wherever', () => {
    const piece = fc.string({ unit: fc.constantFrom('a', 'A', 'e', 'o', '\u030a', '\u0301', '\u0308', '\u0000', '\u2028', '\u00a0', '😀', '\u1112', '\u1161', '\u11ab', '\n', '«') })
    const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat({ max: 3 }), insert: piece })
    fc.assert(fc.property(piece, fc.array(edit, { maxLength: 12 }), (start, edits) => {
      let state = EditorState.create({ doc: cleanText(start), extensions: [cleanChanges] })
      for (const { at, length, insert } of edits) {
        const from = Math.floor(at * state.doc.length)
        state = state.update({ changes: { from, to: Math.min(state.doc.length, from + length), insert } }).state
        expect(state.doc.toString()).toBe(cleanText(state.doc.toString()))
      }
    }), { numRuns: 300 })
  })

  it('melts a combining ring into the letter before it, with the cursor behind', () => {
    const state = typed('bla', 3, 3, '\u030a')
    expect(state.doc.toString()).toBe('blå')
    expect(state.selection.main.head).toBe(3)
  })

  it('joins what meets when something between is taken out', () => {
    expect(typed('ax\u0301', 1, 2, '').doc.toString()).toBe('á')
  })

  it('loses control characters and keeps the cursor behind what is left', () => {
    const state = typed('ja ', 3, 3, 'n\u0007ei')
    expect(state.doc.toString()).toBe('ja nei')
    expect(state.selection.main.head).toBe(6)
  })

  it('is left alone when it comes from the study', () => {
    const state = EditorState.create({ doc: '', extensions: [cleanChanges] })
    expect(state.update({ changes: { from: 0, insert: 'a\u030a' }, annotations: fromStore.of(true) }).state.doc.length).toBe(2)
  })
})
