import { Text } from '@codemirror/state'
import { describe, expect, it } from 'vitest'
import { createWordCounter } from '../../../../renderer/screens/notes/word-counter.ts'

describe('counting words', () => {
  it('counts as the list of sessions does: hyphens separate, digits count', () => {
    const { ofText } = createWordCounter()
    expect(ofText('Vi deler smartby-området på 2 måter – å, æ og ø.')).toBe(11)
    expect(ofText('')).toBe(0)
    expect(ofText(' \n … ')).toBe(0)
  })

  it('counts a document over all its lines', () => {
    expect(createWordCounter().ofDoc(Text.of(['Først dette.', '', 'Så det.']))).toBe(4)
  })
})
