import { expect, test } from 'vitest'
import { needsAndAlternatives } from '../../../codebook/templates/needs-and-alternatives/index.ts'
import type { StudyTemplate } from '../../../codebook/templates/template.ts'
import { validateTemplate } from '../../../codebook/templates/validate-template.ts'
import type { GuideQuestionDraft } from '../../../codebook/guide/guide.ts'

/** The real template with the first question of the guide changed. */
function withFirstQuestion(change: Partial<GuideQuestionDraft>): StudyTemplate {
  const guide = needsAndAlternatives.guides[0]!
  let first = true
  const sections = guide.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) => {
      if (!first) return question
      first = false
      return { ...question, ...change }
    }),
  }))
  return { ...needsAndAlternatives, guides: [{ ...guide, sections }] }
}

test('finds no fault in the template we ship', () => {
  expect(validateTemplate(needsAndAlternatives)).toEqual([])
})

test('names a default code that does not exist', () => {
  expect(validateTemplate(withFirstQuestion({ defaultCodes: ['B9'] }))).toEqual([
    'question 1 of guide VB-kommune names code B9, which does not exist',
  ])
})

test('names a question that builds on one that does not come before it', () => {
  expect(validateTemplate(withFirstQuestion({ dependsOn: 1 }))).toEqual([
    'question 1 of guide VB-kommune depends on 1, which is no earlier question',
  ])
  expect(validateTemplate(withFirstQuestion({ dependsOn: 40 }))).toHaveLength(1)
})

test('names a question key that two questions share', () => {
  expect(validateTemplate(withFirstQuestion({ questionKey: 'q7' }))).toEqual([
    'question in guide VB-kommune: q7 is there more than once',
  ])
})

test('names default codes on a question that cannot be coded', () => {
  expect(validateTemplate(withFirstQuestion({ codable: false, defaultCodes: ['B1'] }))).toEqual([
    'question 1 of guide VB-kommune cannot be coded but has default codes',
  ])
})

test('names a sub-code with the key of another code', () => {
  const [first, ...rest] = needsAndAlternatives.codes
  const doubled = { ...first!, children: [...first!.children, { ...first!.children[0]!, key: 'B5.1' }] }
  expect(validateTemplate({ ...needsAndAlternatives, codes: [doubled, ...rest] })).toEqual([
    'code B5.1 is there more than once',
  ])
})

test.each([4, -4, 1.5, Number.NaN])('names the score %d as off the scale', (score) => {
  const [first, ...rest] = needsAndAlternatives.exampleScores
  expect(validateTemplate({ ...needsAndAlternatives, exampleScores: [{ ...first!, score }, ...rest] })).toEqual([
    `score T1 × V1 is ${score}, off the scale −3 to +3`,
  ])
})

test('refuses a score of the reference alternative', () => {
  const faults = validateTemplate({
    ...needsAndAlternatives,
    exampleScores: [{ alternative: 'T0', criterion: 'V1', score: 0 }],
  })
  expect(faults).toEqual(['score T0 × V1 names scored alternative T0, which does not exist'])
})

test('names a missing reference alternative', () => {
  const alternatives = needsAndAlternatives.alternatives.filter((alternative) => !alternative.reference)
  expect(validateTemplate({ ...needsAndAlternatives, alternatives })).toEqual([
    '0 reference alternatives instead of one',
  ])
})

test('names references of networks, criteria and guides that lead nowhere', () => {
  const network = { ...needsAndAlternatives.networks[0]!, reachValues: ['D3.9'] }
  const criterion = { ...needsAndAlternatives.criteria[0]!, goals: ['x'] }
  const guide = { ...needsAndAlternatives.guides[0]!, audience: ['G9'] }
  expect(
    validateTemplate({
      ...needsAndAlternatives,
      guides: [guide],
      networks: [network],
      criteria: [criterion, ...needsAndAlternatives.criteria.slice(1)],
    }),
  ).toEqual([
    'guide VB-kommune names group G9, which does not exist',
    'network N01 names dimension value D3.9, which does not exist',
    'criterion V1 names effect goal x, which does not exist',
  ])
})

test('names a choice without choices', () => {
  const [first, ...rest] = needsAndAlternatives.dimensions
  const broken = { ...first!, values: [{ ...first!.values[1]!, options: [] }] }
  expect(validateTemplate({ ...needsAndAlternatives, dimensions: [broken, ...rest] })).toEqual([
    'dimension value D1.2 is some-of with 0 options',
  ])
})
