import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFailed, test } from 'vitest'
import { fillNewStudy, openKeyboard } from './keyboard-walk.ts'
import { launchFunn, sharedFolder } from './launch.ts'
import { saveIn } from './save-in.ts'

test('the main job is done from the keyboard alone, with the focus in sight at every step and back in a sensible place after each dialog', async () => {
  const folder = sharedFolder()
  const { app, window: page } = await launchFunn()
  await saveIn(app, folder, 'studie')
  const heading = (name: string | RegExp) => page.getByRole('heading', { name }).first().waitFor()
  const { press, type, reach, focus, lost, steps } = openKeyboard(page)
  onTestFailed(() => { console.log(`the focus was lost from sight at: ${lost.join('; ')}`) })
  await page.getByRole('button', { name: 'Prøv eksempelet' }).waitFor()

  // A new study.
  await fillNewStudy({ press, type, reach }, page, 'hest batteri stift korrekt')
  await reach(/^Opprett studien/)
  await press('Enter')
  await heading('Klimanøytrale byer')
  await page.getByText('Neste steg').waitFor()

  // What it builds on.
  await reach(/^Fyll ut/)
  await press('Enter')
  await heading('Om studien')
  await press('Space')
  await reach(/^Behandlingsansvarlig|Firmaets rolle|Databehandler|controller/)
  await press('Space')
  await reach(/Slettedato/)
  await type('30.6.2035')
  await press('Control+s')
  await page.getByText('På plass').waitFor()

  // An organisation and an informant.
  await press('Control+2')
  await heading('Virksomheter og informanter')
  await press('Alt+n')
  await heading(/Ny virksomhet/)
  await reach(/Gruppe/)
  await press('Enter', 'ArrowDown', 'Enter')
  await reach(/^Lagre og legg til informant/)
  await press('Enter')
  await heading(/Ny informant/)
  await reach(/^Lagre/)
  await press('Enter')
  await page.getByText('P01').first().waitFor()

  // A session and its notes.
  await press('Control+3', 'Control+n')
  await page.getByRole('combobox', { name: 'Legg til informant' }).waitFor()
  await type('P01')
  await press('ArrowDown', 'Enter')
  await reach(/^Opprett og ta notater/)
  await press('Enter')
  await page.getByRole('listbox', { name: 'Intervjuguide' }).waitFor()
  await press('Control+g')
  await type('9')
  await press('Enter')
  await type('Vi har nok nettverk, vi mangler svar. Egenandel er greit hvis den er lav.')
  await page.getByText(/Lagret \d/).waitFor()

  // Code its first sentence; the focus comes back to the text.
  await press('Control+Shift+K')
  await page.getByRole('textbox', { name: /Svarene i/ }).waitFor()
  await press('s', 'k')
  await page.getByPlaceholder('Nøkkel, navn, synonym …').waitFor()
  await press('Escape')
  expect((await focus()).name).toMatch(/Svarene i/)
  await press('k')
  await page.getByPlaceholder('Nøkkel, navn, synonym …').waitFor()
  await type('egenandel')
  await press('Enter', 'f')
  await page.getByText('1 koding').first().waitFor()
  expect((await focus()).name).toMatch(/Svarene i/)

  // The matrix, its passages, and back to the cell.
  await press('Control+5')
  await heading(/^Antall virksomheter/)
  await page.getByRole('row', { name: /Finansiering/ }).waitFor()
  await page.getByRole('treegrid').waitFor()
  await reach(/^(Behov og koder|B1Bred|\d+ av|ingen)/)
  await press('Control+Home')
  await reach(/B5Finansiering/, 'ArrowDown')
  // The first opens the codes below, the second goes to their counts.
  await press('ArrowRight', 'ArrowRight')
  const cell = (await focus()).name
  await press('Enter')
  await page.getByRole('button', { name: 'Lukk tekstbitene' }).waitFor()
  await press('Escape')
  await page.getByRole('button', { name: 'Lukk tekstbitene' }).waitFor({ state: 'detached' })
  expect((await focus()).name).toBe(cell)

  // The palette and the shortcuts give the focus back.
  const noDialog = () => page.getByRole('dialog').waitFor({ state: 'detached' })
  await press('Control+k')
  await page.getByRole('dialog').waitFor()
  await press('Escape')
  await noDialog()
  expect((await focus()).name).toBe(cell)
  await press('F1')
  await heading('Hurtigtaster')
  await press('Escape')
  await noDialog()
  expect((await focus()).name).toBe(cell)

  // The report.
  await press('Control+Shift+E')
  await heading('Eksporter')
  await reach(/^Velg sted og eksporter/)
  await press('Enter')
  await page.getByText('er skrevet').waitFor({ timeout: 60_000 })
  await press('Enter')
  await noDialog()
  expect((await focus()).name).toBe(cell)

  console.log(`keyboard: ${steps()} steps of the main job without a mouse, focus lost from sight at ${lost.length}`)
  expect(lost).toEqual([])
  expect(existsSync(join(folder, 'studie.docx'))).toBe(true)
})
