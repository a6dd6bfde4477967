import fc from 'fast-check'
import { expect, test } from 'vitest'
import { insertQuestion, insertSection, moveItem, removeQuestion, removeSection } from '../../../codebook/guide/edit-guide.ts'
import { allQuestions, blankQuestion, blankSection, numbersOf } from '../../../codebook/guide/guide-content.ts'
import { randomContent } from './random-content.ts'

const ids = (content: Parameters<typeof allQuestions>[0]) => allQuestions(content).map(({ id }) => id)

test('moving never loses or doubles a question, and the way back leads back', () => {
  fc.assert(fc.property(randomContent, fc.nat(), fc.constantFrom(1 as const, -1 as const), (content, pick, way) => {
    const question = allQuestions(content)[pick % Math.max(1, allQuestions(content).length)]
    if (!question) return
    const moved = moveItem(content, question.id, way)
    expect(ids(moved).toSorted()).toEqual(ids(content).toSorted())
    if (moved !== content) expect(moveItem(moved, question.id, way === 1 ? -1 : 1)).toEqual(content)
    expect([...numbersOf(moved).values()]).toEqual(ids(moved).map((_, at) => at + 1))
  }))
})

test('a question at the edge of its section goes into the next one', () => {
  const content = { intro: [], introNn: [], sections: [{ ...blankSection('a'), questions: [blankQuestion('1')] }, { ...blankSection('b'), questions: [blankQuestion('2')] }] }
  expect(moveItem(content, '1', 1).sections.map((section) => section.questions.map(({ id }) => id))).toEqual([[], ['1', '2']])
  expect(moveItem(content, '1', -1)).toBe(content)
})

test('taking a heading away keeps its questions in their order', () => {
  fc.assert(fc.property(randomContent, fc.nat(), (content, pick) => {
    fc.pre(content.sections.length > 1)
    const section = content.sections[pick % content.sections.length]
    expect(ids(removeSection(content, section?.id ?? ''))).toEqual(ids(content))
  }))
})

test('what built on a question that is gone stands by itself', () => {
  const content = { intro: [], introNn: [], sections: [{ ...blankSection('a'), questions: [blankQuestion('1'), { ...blankQuestion('2'), dependsOn: '1' }] }] }
  expect(allQuestions(removeQuestion(content, '1'))).toEqual([blankQuestion('2')])
})

test('new parts come where they are asked for', () => {
  const content = insertSection({ intro: [], introNn: [], sections: [blankSection('a')] }, 'a', blankSection('b'))
  const filled = insertQuestion(insertQuestion(content, { section: 'b' }, blankQuestion('1')), { after: '1' }, blankQuestion('2'))
  expect(filled.sections.map((section) => section.questions.map(({ id }) => id))).toEqual([[], ['1', '2']])
})
