import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { diffGuides, isSame } from '../../../codebook/guide/diff-guides.ts'
import { diffWords } from '../../../codebook/guide/diff-words.ts'
import { moveItem, removeQuestion, replaceQuestion } from '../../../codebook/guide/edit-guide.ts'
import { allQuestions, blankQuestion, blankSection } from '../../../codebook/guide/guide-content.ts'
import { randomContent } from './random-content.ts'

describe('the words of two wordings', () => {
  it('give the earlier one without what was added, and the later one without what was removed', () => {
    const text = fc.array(fc.constantFrom('har', 'du', 'dere', 'behov?', '«ja»', '  '), { maxLength: 12 }).map((list) => list.join(' '))
    fc.assert(fc.property(text, text, (before, after) => {
      const pieces = diffWords(before, after)
      expect(pieces.filter(({ kind }) => kind !== 'added').map((piece) => piece.text).join('')).toBe(before)
      expect(pieces.filter(({ kind }) => kind !== 'removed').map((piece) => piece.text).join('')).toBe(after)
    }))
  })
  it('tell a changed word as one removed and one added', () => {
    expect(diffWords('Hvilke behov har du?', 'Hvilke behov har dere?')).toEqual([
      { kind: 'same', text: 'Hvilke behov har ' }, { kind: 'removed', text: 'du?' }, { kind: 'added', text: 'dere?' },
    ])
  })
})

test('a version differs from itself in nothing', () => {
  fc.assert(fc.property(randomContent, (content) => { expect(isSame(diffGuides(content, structuredClone(content)))).toBe(true) }))
})

test('what one way adds, the other way removes', () => {
  fc.assert(fc.property(randomContent, randomContent, (left, right) => {
    const count = (diff: ReturnType<typeof diffGuides>, kind: string) => diff.questions.filter((change) => change.kind === kind).length
    const [there, back] = [diffGuides(left, right), diffGuides(right, left)]
    expect(count(there, 'added')).toBe(count(back, 'removed'))
    expect(count(there, 'changed')).toBe(count(back, 'changed'))
  }))
})

test('a removed question is told once, though all after it have other numbers', () => {
  fc.assert(fc.property(randomContent, (content) => {
    const [first] = allQuestions(content)
    if (!first) return
    expect(diffGuides(content, removeQuestion(content, first.id)).questions).toEqual([{ kind: 'removed', id: first.id, number: 1, text: first.text }])
  }))
})

test('one question that was moved is the one that is told', () => {
  const content = { intro: [], introNn: [], sections: [{ ...blankSection('a'), title: 'A', questions: ['1', '2', '3', '4'].map((id) => ({ ...blankQuestion(id), questionKey: id, text: id })) }] }
  const moved = moveItem(moveItem(content, '4', -1), '4', -1)
  expect(diffGuides(content, moved).questions).toEqual([{ kind: 'changed', id: '4', number: 2, before: 4, text: '4', moved: true, parts: [] }])
})

test('another wording, other prompts and other codes are told part by part', () => {
  const question = { ...blankQuestion('1'), questionKey: 'q', text: 'Hva trenger du?', prompts: ['støtte', 'penger'], defaultCodes: ['B1'] }
  const content = { intro: [], introNn: [], sections: [{ ...blankSection('a'), questions: [question] }] }
  const after = replaceQuestion(content, { ...question, text: 'Hva trenger dere?', prompts: ['støtte', 'tid'], defaultCodes: ['B1', 'B2'] })
  expect(diffGuides(content, after).questions).toMatchObject([{ moved: false, parts: [
    { part: 'text', words: diffWords('Hva trenger du?', 'Hva trenger dere?') }, { part: 'prompts', added: ['tid'], removed: ['penger'] }, { part: 'codes', added: ['B2'], removed: [] },
  ] }])
})
