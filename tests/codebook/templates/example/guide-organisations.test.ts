import { expect, test } from 'vitest'
import { organisationGuide } from '../../../../codebook/templates/example/guide-organisations.ts'
import { needsAndAlternatives } from '../../../../codebook/templates/needs-and-alternatives/index.ts'

const questions = organisationGuide.sections.flatMap((section) => section.questions)

test('shares the key of a question that the municipal guide asks in the same words', () => {
  const municipal = needsAndAlternatives.guides.flatMap((guide) => guide.sections).flatMap((section) => section.questions)
  const shared = questions.filter((question) => question.questionKey.startsWith('q'))
  expect(shared.map((question) => question.questionKey)).toEqual(['q13', 'q9', 'q11', 'q14', 'q15', 'q16', 'q17'])
  for (const question of shared.filter(({ questionKey }) => questionKey !== 'q17')) {
    const original = municipal.find(({ questionKey }) => questionKey === question.questionKey)
    expect(question.text).toBe(original?.textCorrected ?? original?.text)
  }
})

test('asks about every theme in some question', () => {
  const asked = new Set(questions.flatMap((question) => question.defaultCodes))
  expect(needsAndAlternatives.codes.map((code) => code.key).filter((key) => !asked.has(key))).toEqual([])
})
