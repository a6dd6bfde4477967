import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication } from 'playwright-core'
import { expect, test } from 'vitest'
import { municipalGuide } from '../../codebook/templates/needs-and-alternatives/guide.ts'
import { wordNotes } from '../builders/word-notes.ts'
import { launchFunn, sharedFolder } from './launch.ts'
import { openEyes } from './looks/see.ts'
import { saveIn } from './save-in.ts'

/** Lets the next dialog that opens files answer with these. */
async function openThese(app: ElectronApplication, paths: readonly string[]): Promise<void> {
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...filePaths] })
  }, paths)
}

test('two files and a paste are looked through, put right from the keyboard, imported, reported and undone one by one', async () => {
  const folder = sharedFolder()
  const { app, window: page } = await launchFunn()
  const { see, seen } = openEyes(app, page)
  await saveIn(app, folder, 'studie')
  await page.getByRole('button', { name: 'Prøv eksempelet' }).click()
  await page.getByRole('button', { name: 'Velg sted og åpne' }).click()
  await page.getByRole('heading', { level: 1, name: /^Nettverk for klimaomstilling/ }).waitFor()
  const sessions = () => page.evaluate(async () => {
    const reply = await window.funn.call('session.list', {})
    return reply.ok ? reply.value.map(({ id, code }) => ({ id, code })) : []
  })
  const before = (await sessions()).length

  const word = join(folder, 'Intervju Kari Nordmann.docx')
  const questions = municipalGuide.sections.flatMap((section) => section.questions).slice(0, 6)
  writeFileSync(word, await wordNotes(questions.map(({ number, text }) => ({ question: `${number}. ${text}`, answer: `Svar om sak ${number} fra Fjordby.` })), 'headings'))
  const old = join(folder, 'gammelt notat.txt')
  writeFileSync(old, Buffer.from('1.\r\n\xC5 bli best.\r\n\r\nDe m\xF8tes i fylket.\r\n\r\n2.\r\nKompetanse.\r\n', 'latin1'))
  const broken = join(folder, 'tomt.docx')
  writeFileSync(broken, '')

  await page.keyboard.press('Control+3')
  await page.getByRole('button', { name: 'Importer notater …' }).click()
  await page.getByRole('heading', { name: 'Hent inn notater og kilder' }).waitFor()
  await see('73-import-empty')
  await openThese(app, [word, old, broken])
  await page.getByRole('button', { name: 'Velg filer …' }).click()
  await page.getByRole('option', { name: /Nordmann.*6 spørsmål kjent igjen/ }).waitFor()
  await page.getByRole('option', { name: /tomt\.docx.*filen er tom/ }).waitFor()
  await see('74-import-files')

  await page.getByRole('option', { name: /gammelt notat/ }).click()
  await page.getByText('Windows-1252').waitFor()
  // «De møtes i fylket» belongs to question 5; its number is enough.
  await page.getByRole('button', { name: /Spørsmål for bit 2/ }).focus()
  await page.keyboard.type('5')
  await page.getByRole('button', { name: /5\..*Spørsmål for bit 2/ }).waitFor()
  await see('75-import-piece')

  await page.getByRole('button', { name: 'Lim inn tekst …' }).click()
  await page.getByRole('textbox', { name: 'Tekst' }).fill('Limt inn fra en annen skjerm: vi trenger en arena.')
  await page.getByRole('button', { name: 'Se på teksten' }).click()
  await page.getByRole('option', { name: /Innlimt tekst/ }).waitFor()
  expect((await sessions()).length).toBe(before)

  await page.getByRole('button', { name: /^Importer alle 3/ }).click()
  await page.getByText('3 filer er importert').waitFor()
  await page.getByText('Én kunne ikke importeres').waitFor()
  await see('76-import-report')
  const after = await sessions()
  expect(after.length).toBe(before + 3)

  const textsOf = (id: string) => page.evaluate(async (session) => {
    const reply = await window.funn.call('session.open', { id: session })
    const numbers = new Map(reply.ok ? reply.value.guide?.sections.flatMap((section) => section.questions).map((question) => [question.id, question.number]) : [])
    return reply.ok ? reply.value.answers.map(({ questionId, text }) => [numbers.get(questionId ?? '') ?? null, text]) : []
  }, id)
  const [first, second, third] = after.slice(-3)
  expect(await textsOf(first?.id ?? '')).toContainEqual([3, 'Svar om sak 3 fra Fjordby.'])
  expect(await textsOf(second?.id ?? '')).toEqual([[1, 'Å bli best.'], [5, 'De møtes i fylket.'], [2, 'Kompetanse.']])
  expect(await textsOf(third?.id ?? '')).toEqual([[null, 'Limt inn fra en annen skjerm: vi trenger en arena.']])

  for (const left of [2, 1, 0]) {
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await sessions()).length).toBe(before + left)
  }
  expect(seen().faults).toEqual([])
})
