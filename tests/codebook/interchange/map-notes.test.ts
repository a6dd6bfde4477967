import { describe, expect, test } from 'vitest'
import { mapNotes } from '../../../codebook/interchange/map-notes.ts'
import type { NoteLine, NotesGuide, NotesQuestion } from '../../../codebook/interchange/notes-guide.ts'
import { municipalGuide } from '../../../codebook/templates/needs-and-alternatives/guide.ts'

/** The municipal guide as notes are laid out by it; ids are the questions' numbers. */
const guide: NotesGuide = {
  title: municipalGuide.title, intro: municipalGuide.intro,
  sections: municipalGuide.sections.map((section) => ({
    title: section.title,
    fields: section.fields.map((field) => ({ id: field.key, label: field.label })),
    questions: section.questions.map((question): NotesQuestion => ({
      id: String(question.number), number: question.number, text: question.text, textCorrected: question.textCorrected ?? null,
      textNn: question.textNn ?? null, examples: question.examples ?? null, note: question.note ?? null, promptsLabel: question.promptsLabel ?? null,
      prompts: question.prompts ?? [], followUps: question.followUps ?? [], subQuestions: question.subQuestions ?? [],
    })),
  })),
}
const questions = guide.sections.flatMap((section) => section.questions)

/** What somebody answered each question; some with lists, numbers and years in them, as notes have. */
const answers = questions.map((question) => question.number % 4 === 0
  ? `Vi har tre planer:\n1. Kartlegge i ${2020 + question.number}\n2. Prioritere\n3. Gjennomføre`
  : question.number % 3 === 0 ? `2030 er målet.\n\n12 byer er med, sa hun om sak ${question.number}.` : `Svar nummer ${question.number} er ganske kort.`)

function lines(text: string): NoteLine[] {
  return text.split('\n').map((line) => ({ text: line, heading: line.startsWith('#'), listNumber: null }))
}

function mapped(text: string) {
  const { answers: found, ...others } = mapNotes(lines(text), guide)
  return { ...others, answers: Object.fromEntries(found.map((answer) => [answer.questionId, answer.text])) }
}

describe('notes that kept the guide\'s numbers and wording', () => {
  const expected = Object.fromEntries(questions.map((question, at) => [question.id, answers[at]]))
  const styles: [string, (question: NotesQuestion) => string][] = [
    ['1. Hva …', (question) => `${question.number}. ${question.text}`],
    ['1) Hva …', (question) => `${question.number}) ${question.text}`],
    ['9 Hvilke …', (question) => `${question.number} ${question.text}`],
    ['Spørsmål 1: Hva …', (question) => `Spørsmål ${question.number}: ${question.text}`],
    ['## 1. Hva …', (question) => `## ${question.number}. ${question.text}`],
    ['**1. Hva …**', (question) => `**${question.number}. ${question.text}**`],
    ['Hva … with no number', (question) => question.text],
    ['1. with misprints mended', (question) => `${question.number}. ${question.textCorrected ?? question.text}`],
    ['1. in nynorsk', (question) => `${question.number}. ${question.textNn ?? question.text}`],
  ]
  test.each(styles)('«%s»: every answer is found, and nothing of the guide is left in it', (_, heading) => {
    const text = guide.sections.map((section) => [section.title, ...section.questions.map((question) =>
      `${heading(question)}\n${answers[questions.indexOf(question)]}\n`)].join('\n')).join('\n')
    const result = mapped(text)
    expect(result.answers).toEqual(expected)
    expect(result).toMatchObject({ free: '', recognised: 18 })
  })

  test.each([['1.', (number: number) => `${number}.`], ['Spørsmål 1', (number: number) => `Spørsmål ${number}`], ['1)', (number: number) => `${number})`]])(
    '«%s» alone: at least nine in ten are found', (_, heading) => {
      const text = questions.map((question, at) => `${heading(question.number)}\n${answers[at]}\n`).join('\n')
      const result = mapped(text)
      expect(questions.filter((question, at) => result.answers[question.id] === answers[at]).length).toBeGreaterThanOrEqual(17)
    })
})

describe('an answer', () => {
  test('may stand on the line of its question', () => {
    expect(mapped('1. Hva er din kommunes ambisjoner/mål på smartby-området? Å bli best.\n4. Har din kommune noen uttalte mål om klimanøytralitet? Ja.').answers)
      .toEqual({ 1: 'Å bli best.', 4: 'Ja.' })
  })

  test('may stand after its number alone', () => {
    expect(mapped('1. Å bli best.\n2. Regionnettverket.\n5. Med en plan.').answers).toEqual({ 1: 'Å bli best.', 2: 'Regionnettverket.', 5: 'Med en plan.' })
  })

  test('keeps lists with numbers of their own', () => {
    const list = 'Tre ting:\n1. Data\n2. Folk\n3. Penger'
    expect(mapped(`1. Hva er din kommunes ambisjoner/mål på smartby-området?\n${list}\n\n2. Eget nettverk finnes.\n\n9. Behov for møter.`).answers)
      .toEqual({ 1: list, 2: 'Eget nettverk finnes.', 9: 'Behov for møter.' })
  })

  test('is found when the interview jumped', () => {
    const of = (number: number) => `${number}. ${questions.find((question) => question.number === number)?.text}`
    expect(mapped(`${of(16)}\nStaten.\n${of(9)}\nMøter.\n${of(1)}\nÅ bli best.\n${of(9)}\nOg penger.`).answers)
      .toEqual({ 1: 'Å bli best.', 9: 'Møter.\n\nOg penger.', 16: 'Staten.' })
  })

  test('is not taken for a question by a number, a year or a time in it', () => {
    const text = '9. Vi ser mange behov.\n12.30 tok vi pause.\n2030 er målet.\n10 kommuner er med.\n1.1 er vedtatt.'
    expect(mapped(text).answers).toEqual({ 9: text.slice(3) })
  })

  test('does not hold the prompts, examples and notes of the guide', () => {
    const tenth = questions.find((question) => question.number === 10)
    const text = `10. ${tenth?.text}\nStikkord: koordinering, læring/kunnskapsspredning, lokal tilpasning, støtte til enkeltmedlemmer\nKoordinering er vanskelig.`
    expect(mapped(text).answers).toEqual({ 10: 'Koordinering er vanskelig.' })
  })

  test('keeps the parts of a bundled question that it answers, and drops those it does not', () => {
    const fifteenth = questions.find((question) => question.number === 15)
    expect(mapped(`15. ${fifteenth?.text}\nHva bør være statens rolle?\nÅ betale.\nKommunenes rolle?\nDe privates rolle?`).answers)
      .toEqual({ 15: 'Hva bør være statens rolle?\nÅ betale.' })
  })
})

describe('what stands before the first question', () => {
  test('is a free note, without the guide\'s own headings', () => {
    expect(mapped('Intervjuguide – kommuner\nVideo, om lag én time.\n\nInnledning\n\n1. Å bli best.')).toMatchObject({ free: 'Video, om lag én time.', answers: { 1: 'Å bli best.' } })
  })

  test('gives the opening fields apart, since they tell who somebody is', () => {
    const result = mapped('Navn: Kari Nordmann\n**Stilling/rolle:** klimarådgiver\nKommune:\nHun var godt forberedt.\n1. Å bli best.')
    expect(result.fields).toEqual([{ fieldId: 'navn', text: 'Kari Nordmann' }, { fieldId: 'stilling', text: 'klimarådgiver' }])
    expect(result.free).toBe('Hun var godt forberedt.')
  })
})

test('notes that follow no guide are one free note, every word of it', () => {
  const text = 'Vi snakket løst om nettverk.\n\nDe vil ha mer penger.'
  expect(mapped(text)).toMatchObject({ free: text, answers: {}, recognised: 0 })
})

test('numbers set by the word processor count as numbers', () => {
  const numbered = questions.flatMap((question, at): NoteLine[] => [
    { text: question.text.slice(0, 40), heading: false, listNumber: question.number }, { text: answers[at] ?? '', heading: false, listNumber: null },
  ])
  expect(mapNotes(numbered, guide).answers).toEqual(questions.map((question, at) => ({ questionId: question.id, text: answers[at] })))
})
