import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { expect, onTestFailed, test } from 'vitest'
import { fillNewStudy, openKeyboard } from './keyboard-walk.ts'
import { launchFunn, sharedFolder } from './launch.ts'
import { openFrom, saveIn } from './save-in.ts'

const studyPhrase = 'hest batteri stift korrekt'
const keyPhrase = 'nordavind og sol i mars'

/** Someone at work in the window who has a keyboard and nothing else. */
interface Hands extends ReturnType<typeof openKeyboard> {
  readonly app: ElectronApplication
  readonly page: Page
  readonly folder: string
  readonly heading: (name: string | RegExp) => Promise<void>
}

/** What one sees of a question in the notes: its state in the guide, its text, and what is marked in it. */
interface SeenAnswer { readonly state: string; readonly text: string; readonly marks: readonly string[] }

/** Goes to a question by its number and reads what stands there. */
async function readAnswer({ press, type, page }: Hands, number: number): Promise<SeenAnswer> {
  await press('Control+g')
  await type(String(number))
  if (number === 1) await press('Enter')
  return page.evaluate(() => {
    const words = (part: Element | null | undefined) => part?.textContent?.trim() ?? ''
    const lines = document.querySelectorAll('.note-editor .cm-line:not(:has(.cm-placeholder))')
    return {
      state: words(document.querySelector('.guide-line[data-selected] .guide-facts')),
      text: [...lines].map(words).join('\n') || (document.querySelector('.key-panel textarea')?.textContent ?? ''),
      marks: [...document.querySelectorAll('.mark-list li')].map(words),
    }
  })
}

/** 0–5: a study from the template with a key file for the names, what it builds on, and a look at the guide. */
async function beginStudy(hands: Hands): Promise<void> {
  const { press, type, reach, page, heading } = hands
  await fillNewStudy(hands, page, studyPhrase)
  await reach(/^Vent med navn/)
  await press('ArrowDown')
  await reach(/^Velg|Nøkkelfil/)
  await press('Enter')
  await page.getByText('studie.funn-key').first().waitFor()
  await reach(/^Passordfrase for/)
  await type(keyPhrase)
  await reach(/^Gjenta/)
  await type(keyPhrase)
  await press('Enter')
  await heading('Klimanøytrale byer')
  await page.getByText('Neste steg').waitFor()

  await reach(/^Fyll ut/)
  await press('Enter')
  await heading('Om studien')
  await press('Space')
  await reach(/^Behandlingsansvarlig|Firmaets rolle|Databehandler/)
  await press('Space')
  await reach(/Slettedato/)
  await type('30.6.2035')
  await press('Control+s')
  await page.getByText('På plass').waitFor()

  await press('Control+7')
  await heading('Intervjuguider')
  await page.getByText('Hvilke behov ser du for deg').waitFor()
  await reach(/^oppdrag for KDD/)
  await reach(/^9\.Hvilke behov/, 'ArrowDown')
}

/** An organisation, an informant by name, and an interview that is planned before it is held. */
async function planInterview({ press, type, reach, page, heading, focus }: Hands): Promise<void> {
  await press('Control+2')
  await heading('Virksomheter og informanter')
  await press('Alt+n')
  await heading(/Ny virksomhet/)
  await type('Fjordby kommune')
  await reach(/Gruppe/)
  await press('Enter', 'ArrowDown', 'Enter')
  await reach(/^Lagre og legg til informant/)
  await press('Enter')
  await heading(/Ny informant/)
  await type('Liv Berge')
  await press('Tab')
  await type('smartby-sjef')
  await press('Enter')
  await page.getByText('P01').first().waitFor()

  await press('Control+3', 'Control+n')
  await page.getByRole('combobox', { name: 'Legg til informant' }).waitFor()
  await type('Liv')
  await press('ArrowDown', 'Enter')
  await reach(/^Bare opprett/)
  await press('Enter')
  await page.getByRole('heading', { name: 'Økt I01' }).waitFor()
  await page.getByRole('row', { name: /I01.*Planlagt/ }).waitFor()
  await expect.poll(async () => (await focus()).name).toMatch(/^Økt I01/)
}

/** 5–20: the interview, with jumps back and forth, marks, a question put off and one without an answer. */
async function takeNotes(hands: Hands): Promise<void> {
  const { press, type, reach, page, focus, heading } = hands
  const said = () => page.locator('.notes > [role=status]').textContent()
  const goTo = async (number: number) => {
    await press('Control+g')
    await type(String(number))
  }
  await reach(/^Notater/)
  await press('Enter')
  await page.getByRole('listbox', { name: 'Intervjuguide' }).waitFor()
  expect(await focus()).toMatchObject({ role: 'textbox', name: 'Hva er din kommunes ambisjoner/mål på smartby-området?' })
  // The letter was not sent: said once, and put aside without leaving the keyboard.
  await page.getByText('Informantene har ikke fått informasjonsskriv.').waitFor()
  await press('Alt+b')
  await type('Avtalt på telefon samme dag')
  await press('Enter')
  await page.getByText('Informantene har ikke fått informasjonsskriv.').waitFor({ state: 'detached' })
  expect((await focus()).role).toBe('textbox')

  await goTo(4)
  await type('Ja, vedtatt i kommuneplanen i fjor. Klimanøytral innen 2040, det er politisk forankret.')
  await press('F2')
  expect(await said()).toBe('Ordrett: «Klimanøytral innen 2040, det er politisk forankret.»')
  await goTo(9)
  await type('Vi har nok nettverk, vi mangler svar.')
  await press('F2')
  await type(' Rådmannen i nabokommunen er syk og har ikke fulgt opp.')
  await press('F3')
  expect(await said()).toBe('Taushetsbelagt: «Rådmannen i nabokommunen er syk og har ikke fulgt opp.»')
  await press('Enter')
  // That was about money: the line goes to its question, and one writes on here.
  await type('Egenandel er greit hvis den er lav.')
  await press('Control+Shift+g')
  await type('16')
  await page.getByText('Flyttet til spørsmål 16.').first().waitFor()
  expect((await focus()).name).toMatch(/^Hvilke behov ser du for deg/)
  await goTo(14)
  await press('F8')
  expect(await said()).toBe('Spørsmål 14 er parkert til senere.')
  await goTo(12)
  await press('F9')
  expect(await said()).toBe('Spurt, ikke svar')
  await goTo(15)
  await type('Staten bør lede, kommunene må sitte ved bordet.')
  await press('Shift+F8')
  await type('Lederskap og forpliktelser.')
  await press('Control+g')
  await type('18')
  await type('Ja, gjerne. Send invitasjon på e-post.')

  await press('Control+Shift+l')
  await heading('Oppsummering')
  await type('Et sted der staten svarer')
  await press('Tab')
  await type('Lav egenandel')
  await reach(/overrasket/)
  await type('At de vil betale selv.')
  await press('Control+Enter')
  await heading('Økter')
  await page.getByRole('row', { name: /I01.*Utkast.*5\/17/ }).waitFor()
}

/** An old note, as it comes from Word by way of the clipboard: two numbered questions, the second with two paragraphs. */
const oldNote = [
  '4. Har din kommune noen uttalte mål om klimanøytralitet?', 'Ja, i budsjettet for neste år.', '', '9. Hvilke behov ser du for deg?', 'Noen å ringe til.', '', 'Vi betaler gjerne litt hvert år.',
].join('\r\n')

/** 20–30: the old note is pasted; the paragraph that was about money is sent to its question, and nothing is stored before it has been seen. */
async function pasteOldNote({ press, type, reach, page, heading, app, focus }: Hands): Promise<void> {
  await press('Control+i')
  await heading('Importer notater')
  await reach(/^Lim inn tekst/)
  await press('Enter')
  await page.getByRole('dialog', { name: /^Lim inn tekst/ }).waitFor()
  await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), oldNote)
  await press('Control+v')
  await reach(/^Se på teksten/)
  await press('Enter')
  const pieces = page.getByRole('list', { name: 'Hva hver bit svarer på' }).getByRole('listitem')
  await expect.poll(async () => (await pieces.allTextContents()).map((text) => /^(?:\D*?)(\d+)\./.exec(text)?.[1])).toEqual(['4', '9', '9'])
  await reach(/^Spørsmål for bit 3/)
  await type('16')
  await expect.poll(async () => (await pieces.nth(2).textContent())?.includes('16.')).toBe(true)
  expect((await focus()).name).toMatch(/^Spørsmål for bit 3/)
  await press('Control+s')
  await page.getByText(/^Importert til I02: 3 svar/).first().waitFor()
}

/** What the interviewer sees in each question once all is written. */
const written: Readonly<Record<number, SeenAnswer>> = {
  1: { state: 'Ikke spurt', text: '', marks: [] },
  4: {
    state: 'Svart', text: 'Ja, vedtatt i kommuneplanen i fjor. Klimanøytral innen 2040, det er politisk forankret.',
    marks: ['Ordrett Klimanøytral innen 2040, det er politisk forankret.'],
  },
  9: {
    state: 'Svart', text: 'Vi har nok nettverk, vi mangler svar. Rådmannen i nabokommunen er syk og har ikke fulgt opp.',
    marks: ['Ordrett Vi har nok nettverk, vi mangler svar.', 'Taushetsbelagt Rådmannen i nabokommunen er syk og har ikke fulgt opp.'],
  },
  12: { state: 'Spurt, ikke svar', text: '', marks: [] },
  14: { state: 'Svart', text: 'Lederskap og forpliktelser.', marks: [] },
  15: { state: 'Svart', text: 'Staten bør lede, kommunene må sitte ved bordet.', marks: [] },
  16: { state: 'Svart', text: 'Egenandel er greit hvis den er lav.', marks: [] },
  18: { state: 'Svart, i nøkkelfilen', text: 'Ja, gjerne. Send invitasjon på e-post.', marks: [] },
}

/** What they see in the session that the old note became. */
const pasted: Readonly<Record<number, SeenAnswer>> = {
  4: { state: 'Svart', text: 'Ja, i budsjettet for neste år.', marks: [] },
  9: { state: 'Svart', text: 'Noen å ringe til.', marks: [] },
  14: { state: 'Ikke spurt', text: '', marks: [] },
  16: { state: 'Svart', text: 'Vi betaler gjerne litt hvert år.', marks: [] },
}

/** Opens a session's notes from the list, and reads the questions that something is expected of. */
async function readAll(hands: Hands, code: RegExp, expected: Readonly<Record<number, SeenAnswer>>): Promise<Readonly<Record<number, SeenAnswer>>> {
  await hands.press('Control+3')
  await hands.heading('Økter')
  await hands.reach(/^I0/)
  await hands.reach(code, 'ArrowDown')
  await hands.press('Enter')
  await hands.page.getByRole('listbox', { name: 'Intervjuguide' }).waitFor()
  const seen: Record<number, SeenAnswer> = {}
  for (const number of Object.keys(expected).map(Number)) seen[number] = await readAnswer(hands, number)
  return seen
}

/** Closes the study, opens it again, and the names too. */
async function comeBack({ press, type, reach, page, app, folder, heading, focus }: Hands): Promise<void> {
  await press('Control+Shift+w')
  await page.getByText('Nylig åpnet').waitFor()
  await expect.poll(async () => (await focus()).name).toMatch(/^studie/)
  expect(await page.getByText('Angre').count()).toBe(0)
  await press('Enter')
  await heading('Åpne studie')
  await type(studyPhrase)
  await press('Enter')
  await heading('Klimanøytrale byer')
  await openFrom(app, join(folder, 'studie.funn-key'))
  await reach(/^Lås opp navn/)
  await press('Enter')
  await heading('Om studien')
  await reach(/^Åpne nøkkelfil/)
  await press('Enter')
  await page.getByRole('dialog').waitFor()
  await reach(/^Velg/)
  await press('Enter')
  await page.getByText('studie.funn-key').first().waitFor()
  await reach(/^Passordfrase/)
  await type(keyPhrase)
  await press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

test('the first half hour of an interviewer is done from the keyboard alone, and all of it is there when the study is opened again', async () => {
  const folder = sharedFolder()
  const { app, window: page } = await launchFunn()
  await saveIn(app, folder, 'studie')
  const hands: Hands = { ...openKeyboard(page), app, page, folder, heading: (name) => page.getByRole('heading', { name }).first().waitFor() }
  const { press, lost, steps } = hands
  onTestFailed(() => { console.log(`the focus was lost from sight at: ${lost.join('; ')}`) })
  await page.getByRole('button', { name: 'Prøv eksempelet' }).waitFor()

  await beginStudy(hands)
  await planInterview(hands)
  await takeNotes(hands)
  await pasteOldNote(hands)
  await comeBack(hands)

  expect(await readAll(hands, /^I02/, pasted)).toEqual(pasted)
  expect(await readAll(hands, /^I01/, written)).toEqual(written)
  await press('Control+Shift+l')
  await hands.heading('Oppsummering')
  const debrief = await page.locator('.key-panel :is(input, textarea)').evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))
  expect(debrief).toEqual(['Et sted der staten svarer', 'Lav egenandel', '', 'At de vil betale selv.', '', ''])

  console.log(`first hour: ${steps()} steps without a mouse, focus lost from sight at ${lost.length}`)
  expect(lost).toEqual([])
})
