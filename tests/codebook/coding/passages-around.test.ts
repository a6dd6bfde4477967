import { describe, expect, it } from 'vitest'
import { passagesAround } from '../../../codebook/coding/passages-around.ts'

const text = 'Det er dyrt. Egenandel, bl.a. for små, er dyrt og blir dyrt.\nVi betaler ikke.'
const hitsOf = (word: string) => [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({ start: index, end: index + word.length }))
const around = (word: string, unit: 'hit' | 'sentence' | 'paragraph' | 'answer') => passagesAround(text, hitsOf(word), unit).map(({ start, end }) => text.slice(start, end))

describe('the passages around hits', () => {
  it('are the hits themselves', () => {
    expect(around('dyrt', 'hit')).toEqual(['dyrt', 'dyrt', 'dyrt'])
  })
  it('are whole sentences, each once, and an abbreviation ends none', () => {
    expect(around('dyrt', 'sentence')).toEqual(['Det er dyrt.', 'Egenandel, bl.a. for små, er dyrt og blir dyrt.'])
  })
  it('are paragraphs, or all of the answer', () => {
    expect(around('dyrt', 'paragraph')).toEqual(['Det er dyrt. Egenandel, bl.a. for små, er dyrt og blir dyrt.'])
    expect(around('dyrt', 'answer')).toEqual([text])
  })
  it('take in both sentences that a phrase reaches over, and nothing where there are no words', () => {
    expect(passagesAround(text, [{ start: 7, end: 22 }], 'sentence')).toEqual([{ start: 0, end: text.indexOf('\n') }])
    expect(passagesAround('Ja.  Nei.', [{ start: 3, end: 4 }], 'sentence')).toEqual([])
    expect(passagesAround('Ja.  Nei.', [{ start: 3, end: 5 }], 'hit')).toEqual([])
  })
})
