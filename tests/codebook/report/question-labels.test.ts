import { expect, test } from 'vitest'
import { questionLabels } from '../../../codebook/report/question-labels.ts'

test('a question is called by its number while it alone has it', () => {
  const questions = [{ number: 3, text: 'Hvem bør delta?' }, { number: 3, text: 'Hvem bør delta? ' }, { number: 4, text: 'Hvem betaler?' }]
  expect(questions.map(questionLabels(questions))).toEqual(['3', '3', '4'])
})

test('questions of two guides with one number are told apart by a letter, alike in every table', () => {
  const questions = [{ number: 2, text: 'Hva gjør kommunen?' }, { number: 3, text: 'Hvem bør delta?' }, { number: 2, text: 'Hva gjør virksomheten?' }]
  const label = questionLabels(questions)
  expect(questions.map(label)).toEqual(['2a', '3', '2b'])
  expect(label({ number: 2, text: 'Hva gjør virksomheten? ' })).toBe('2b')
})

test('letters go on after z', () => {
  const questions = Array.from({ length: 28 }, (_, at) => ({ number: 1, text: `Spørsmål i guide ${at}` }))
  expect(questions.map(questionLabels(questions)).slice(24)).toEqual(['1y', '1z', '1aa', '1ab'])
})
