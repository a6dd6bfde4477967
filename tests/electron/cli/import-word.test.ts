import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseOpenStudy } from '../../../codebook/interchange/parse-open-study.ts'
import { municipalGuide } from '../../../codebook/templates/needs-and-alternatives/guide.ts'
import { testFolder } from '../../builders/blank-study.ts'
import { runCli } from '../../builders/run-cli.ts'
import { wordNotes } from '../../builders/word-notes.ts'

const questions = municipalGuide.sections.flatMap((section) => section.questions).filter((question) => question.storage === 'study')

/** Answers as people write them: some with a list, a year or a time at the start of a line. */
const parts = questions.map(({ number, text }) => ({
  number, text,
  answer: number % 5 === 0 ? `Tre ting for «${number}»:\n1. Kompetanse\n2. Økonomi\n3. Tid` : number % 3 === 0 ? `2030 er året.\nKl. 12.30 kom vi til sak ${number}.` : `Svaret på dette er ganske kort – nr. ${number} – og ærlig.`,
}))

test.each([
  ['headings «1. Hva …»', 'headings', (number: number, text: string) => `${number}. ${text}`],
  ['headings without numbers', 'headings', (_: number, text: string) => text],
  ['shortened headings «Spørsmål 1: Hva …»', 'headings', (number: number, text: string) => `Spørsmål ${number}: ${text.slice(0, 30)}`],
  ['a list that Word numbers', 'numbered list', (_: number, text: string) => text],
  ['a table, questions to the left', 'table', (number: number, text: string) => `${number}) ${text}`],
] as const)('a Word document that kept the guide as %s gives at least nine in ten answers right', async (_, style, heading) => {
  const folder = testFolder()
  const [study, notes, out] = [join(folder, 's.funn'), join(folder, 'n.docx'), join(folder, 'ut.json')]
  writeFileSync(notes, await wordNotes(parts.map(({ number, text, answer }) => ({ question: heading(number, text), answer })), style))
  await runCli(['new', '--out', study])
  expect(await runCli(['import', '--study', study, notes])).toMatchObject({ code: 0, problems: '' })
  await runCli(['export', '--study', study, '--to', 'json', '--out', out])
  const exported = parseOpenStudy(readFileSync(out, 'utf8'))
  const answers = exported.ok ? exported.value.sessions?.[0]?.answers ?? [] : []
  const right = parts.filter(({ number, answer }) => answers.find((one) => one.question === number)?.text === answer)
  expect(right.length).toBeGreaterThanOrEqual(Math.ceil(parts.length * 0.9))
  expect(answers.find((answer) => answer.question === null)?.text).toBe('Intervju 14. september')
})
