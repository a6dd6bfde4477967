import { Text } from '@codemirror/state'
import { describe, expect, it } from 'vitest'
import { targetLines, targetSpan } from '../../../../renderer/screens/notes/target-span.ts'

/** Marks the place of the cursor with | and a selection with two of them; gives the words that a mark would take. */
function wordsAt(text: string, find = targetSpan): string | null {
  const from = text.indexOf('|')
  const to = text.lastIndexOf('|')
  const plain = text.replaceAll('|', '')
  const span = find(Text.of(plain.split('\n')), { from, to: to === from ? from : to - 1 })
  return span === null ? null : plain.slice(span.from, span.to)
}

describe('what a mark is put on', () => {
  it('is the selection without the white space at its ends', () => {
    expect(wordsAt('Vi| deler alt |her.')).toBe('deler alt')
  })

  it('is the sentence of the cursor when nothing is selected', () => {
    expect(wordsAt('Først dette. Så d|et andre. Og mer.')).toBe('Så det andre.')
  })

  it('is the sentence just written when the cursor stands behind it', () => {
    expect(wordsAt('Først dette. Vi må ha et sted.|')).toBe('Vi må ha et sted.')
    expect(wordsAt('Først dette. |Vi må ha et sted.')).toBe('Først dette.')
  })

  it('never crosses a line', () => {
    expect(wordsAt('en linje uten punktum\nneste |linje')).toBe('neste linje')
  })

  it('does not end at an abbreviation', () => {
    expect(wordsAt('Dette gjelder f.eks. Oslo og b|l.a. Bergen.')).toBe('Dette gjelder f.eks. Oslo og bl.a. Bergen.')
  })

  it('is the sentence above when the line is empty', () => {
    expect(wordsAt('Først. Så dette.\n|')).toBe('Så dette.')
  })

  it('is nothing in an empty text or between white space', () => {
    expect(wordsAt('|')).toBeNull()
    expect(wordsAt('ja |  | nei')).toBeNull()
  })

  it('is whole lines for a speaker', () => {
    expect(wordsAt('A sier noe.\n  B svarer. Og| mer.', targetLines)).toBe('B svarer. Og mer.')
  })
})
