import { expect, it } from 'vitest'
import { questionCoverage } from '../../../codebook/plan/question-coverage.ts'

const question = (key: string, parentId: string | null) => ({ id: key, key, label: key, parentId, chapter: '' })
const all = [question('P1', null), question('P1a', 'P1'), question('P2', null), question('P3', null)]

it('counts the parts of a research question with it, each guide question and session once', () => {
  const { researchQuestions, questions } = questionCoverage(all, [{ id: 'q1', sessionIds: ['I01', 'I02'] }, { id: 'q2', sessionIds: ['I02'] }, { id: 'q3', sessionIds: [] }], [
    { questionId: 'q1', researchQuestionId: 'P1a' }, { questionId: 'q1', researchQuestionId: 'P1' }, { questionId: 'q2', researchQuestionId: 'P1' }, { questionId: 'q3', researchQuestionId: 'P2' },
  ])
  expect(researchQuestions.map((one) => [one.key, one.level, one.questions, one.sessions, one.gap])).toEqual([
    ['P1', 0, 2, 2, null], ['P1a', 1, 1, 2, null], ['P2', 0, 1, 0, 'not-asked'], ['P3', 0, 0, 0, 'no-question'],
  ])
  expect(questions.map((one) => [one.id, one.aims, one.sessions])).toEqual([['q1', ['P1a', 'P1'], 2], ['q2', ['P1'], 1], ['q3', ['P2'], 0]])
})

it('does not count a question that stands in no guide any more', () => {
  expect(questionCoverage(all, [], [{ questionId: 'gone', researchQuestionId: 'P2' }]).researchQuestions.map((one) => one.gap)).toEqual(Array(4).fill('no-question'))
})
