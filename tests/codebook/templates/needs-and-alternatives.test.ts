import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { allCodes } from '../../../codebook/templates/all-codes.ts'
import { needsAndAlternatives as template } from '../../../codebook/templates/needs-and-alternatives/index.ts'

const guide = template.guides[0]!
const questions = guide.sections.flatMap((section) => section.questions)
const codes = allCodes(template.codes)

describe('the template «Behovskartlegging og alternativvurdering»', () => {
  test('has eight groups, three of municipalities', () => {
    expect(template.groups.map((group) => group.key)).toEqual(['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7', 'G8'])
    expect(template.groups.filter((group) => group.parent === 'kommune')).toHaveLength(3)
    expect(template.groups.filter((group) => group.singular).map((group) => group.key)).toEqual(['G7', 'G8'])
  })

  test('has a municipal guide of an intro, four sections and eighteen questions', () => {
    expect(template.guides).toHaveLength(1)
    expect(guide.sections.map((section) => section.fields.length)).toEqual([3, 0, 0, 0, 0])
    expect(guide.sections.map((section) => section.questions.length)).toEqual([0, 3, 5, 8, 2])
    expect(questions.map((question) => question.number)).toEqual(Array.from({ length: 18 }, (_, index) => index + 1))
    expect(questions.map((question) => question.questionKey)).toEqual(questions.map(({ number }) => `q${number}`))
  })

  test('keeps the intro fields and question 18 with the key, out of the study', () => {
    const fields = guide.sections.flatMap((section) => section.fields)
    expect(fields.every((field) => field.storage === 'key')).toBe(true)
    expect(questions.filter((question) => question.storage === 'key').map(({ number }) => number)).toEqual([18])
    expect(questions.filter((question) => !question.codable).map(({ number }) => number)).toEqual([18])
  })

  test('asks about every theme in at least one question', () => {
    const asked = new Set(questions.flatMap((question) => question.defaultCodes))
    expect(template.codes.map((code) => code.key).filter((key) => !asked.has(key))).toEqual([])
  })

  test('keeps misprints of the source and mends them beside it', () => {
    const ninth = questions[8]!
    expect(ninth.text).toContain('områdende')
    expect(ninth.textCorrected).toBe(ninth.text.replace('områdende', 'områdene'))
    const goalC = template.goals.effectGoals[2]!
    expect(goalC.text.startsWith('like aktører')).toBe(true)
    expect(goalC.textCorrected).toBe(`u${goalC.text}`)
  })

  test('has seven themes with six, five, three, six, five, four and three sub-codes', () => {
    expect(template.codes.map((code) => [code.key, code.children.length])).toEqual([
      ['B1', 6],
      ['B2', 5],
      ['B3', 3],
      ['B4', 6],
      ['B5', 5],
      ['B6', 4],
      ['T1', 3],
    ])
    expect(template.codes.filter((code) => code.crossCutting).map((code) => code.key)).toEqual(['T1'])
  })

  test('calls the six needs deductive and all that the interviews added inductive', () => {
    const deductive = codes.filter((code) => code.origin === 'deductive').map((code) => code.key)
    expect(deductive).toEqual(['B1', 'B2', 'B3', 'B4', 'B5', 'B6'])
  })

  test('requires a stance on the facilitator, the fee and another network only', () => {
    expect(codes.filter((code) => code.stanceRequired).map((code) => code.key)).toEqual(['B4.6', 'B5.1', 'T1'])
  })

  test('gives every code a one-sentence definition, a nynorsk label and three to eight synonyms', () => {
    for (const code of codes) {
      expect(code.definition, code.key).toMatch(/^[A-ZÆØÅ].*\.$/u)
      expect(code.labelNn, code.key).not.toBe('')
      expect(code.synonyms.length, code.key).toBeGreaterThanOrEqual(3)
      expect(code.synonyms.length, code.key).toBeLessThanOrEqual(8)
      expect(new Set(code.synonyms).size, code.key).toBe(code.synonyms.length)
    }
  })

  test('has four dimensions with four, five, three and six values', () => {
    expect(template.dimensions.map((dimension) => dimension.values.length)).toEqual([4, 5, 3, 6])
  })

  test('has goals a to c', () => {
    expect(template.goals.effectGoals.map((goal) => goal.key)).toEqual(['a', 'b', 'c'])
  })

  test('has four alternatives beside the null alternative, and four criteria', () => {
    expect(template.alternatives.filter((one) => one.reference).map((one) => one.key)).toEqual(['T0'])
    expect(template.alternatives.filter((one) => !one.reference).map((one) => one.key)).toEqual(['T1', 'T2', 'T3', 'T4'])
    expect(template.criteria.map((criterion) => criterion.key)).toEqual(['V1', 'V2', 'V3', 'V4'])
  })

  test('shows the sixteen scores of table 5', () => {
    const rows = template.criteria.map((criterion) =>
      ['T1', 'T2', 'T3', 'T4'].map(
        (alternative) =>
          template.exampleScores.find(
            (score) => score.alternative === alternative && score.criterion === criterion.key,
          )?.score,
      ),
    )
    expect(template.exampleScores).toHaveLength(16)
    expect(rows).toEqual([
      [-1, -1, -1, 0],
      [1, 1, 2, 2],
      [1, 0, 3, 1],
      [0, -1, -3, -2],
    ])
  })

  test('has six questions of utredningsinstruksen, the fourth in three parts', () => {
    expect(template.instructionQuestions.map((question) => question.parts.length)).toEqual([1, 1, 1, 3, 1, 1])
  })

  test('has twenty networks, three of them with a fee', () => {
    expect(template.networks).toHaveLength(20)
    expect(template.networks.filter((network) => network.fee === 'Ja').map((network) => network.key)).toEqual([
      'N01',
      'N05',
      'N11',
    ])
  })

  test('has twenty success criteria', () => {
    expect(template.successCriteria).toHaveLength(20)
  })

  test('holds no wording of any interview', () => {
    const text = JSON.stringify(template)
    for (const quoted of ['innstilt på å gi', 'balansekunst']) {
      expect(text).not.toContain(quoted)
    }
    const folder = new URL('../../../codebook/templates/example/sessions/', import.meta.url)
    const notes = readdirSync(folder)
      .map((file) => readFileSync(new URL(file, folder), 'utf8'))
      .join('\n')
    const verbatim = [...notes.matchAll(/\{\{V\s*\|([^{}|]+)\}\}/gu)].map((match) => match[1] ?? '')
    expect(verbatim.filter((said) => text.includes(said))).toEqual([])
  })
})
