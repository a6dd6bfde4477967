import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { checkWord } from '../../electron/exports/check-word.ts'
import type { RunningFunn } from './launch.ts'
import { picture } from './picture.ts'
import { saveIn } from './save-in.ts'

/** What the main job left behind. */
export interface MainJobOutcome {
  readonly files: readonly string[]
  /** What broke the content policy on the way, and what is wrong with the Word report. */
  readonly problems: readonly unknown[]
}

/** How the main job ends when all is well. */
export const mainJobDone: MainJobOutcome = { files: ['Eksempel.docx', 'Eksempel.funn', 'Eksempel.funn-backup', 'Eksempel.funn-key', 'Eksempel.funn-key-backup'], problems: [] }

/**
 * The main job in five steps: open the example, take notes, code, read the matrix, write the Word report.
 *
 * Works in `folder`, which is empty, and leaves the app closed.
 */
export async function doMainJob({ app, window: page }: RunningFunn, folder: string): Promise<MainJobOutcome> {
  const violations: string[] = []
  page.on('console', (message) => { if (/Content Security Policy|Trusted/.test(message.text())) violations.push(message.text()) })
  await app.evaluate(({ BrowserWindow }) => { BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800) })
  await saveIn(app, folder, 'Eksempel')

  // 1. Open the example, names included.
  await page.getByRole('button', { name: 'Prøv eksempelet' }).click()
  const withNames = page.getByRole('checkbox', { name: /oppdiktede navnene/ })
  if (!await withNames.isChecked()) await withNames.check({ force: true })
  await page.getByRole('button', { name: 'Velg sted og åpne' }).click()
  await page.getByRole('heading', { level: 1, name: 'Nettverk for klimaomstilling i kommunene' }).waitFor()
  await picture(page, '1-overview')

  await workInStudy(page, 'Vågsdal')

  // 5. The Word report.
  await page.keyboard.press('Control+1')
  await page.getByRole('button', { name: 'Eksporter …' }).click()
  await page.getByRole('button', { name: 'Velg sted og eksporter' }).click()
  await page.getByText('er skrevet').waitFor({ timeout: 60_000 })
  await picture(page, '5-export')
  await app.close()

  return { files: readdirSync(folder).toSorted(), problems: [...violations, ...checkWord(readFileSync(join(folder, 'Eksempel.docx')))] }
}

/** Steps 2 to 4, in the open example, with one informant of Vågsdal by name or code: what needs no dialog of the system. */
export async function workInStudy(page: Page, informant: string): Promise<void> {
  // 2. A new interview, and notes by question.
  await page.keyboard.press('Control+3')
  await page.getByRole('button', { name: 'Ny økt' }).click()
  await page.getByRole('combobox', { name: 'Legg til informant' }).fill(informant)
  await page.getByRole('option').first().click()
  await page.getByRole('button', { name: 'Opprett og ta notater' }).click()
  await page.getByRole('textbox', { name: /ambisjon/ }).waitFor()
  await page.keyboard.press('Control+g')
  await page.keyboard.type('9')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Hun vil ha et sted der staten faktisk sitter ved bordet. ')
  await page.keyboard.type('Vi har nok nettverk, vi mangler svar.')
  await page.keyboard.press('Control+Shift+O')
  await page.getByText(/Lagret \d/).waitFor()
  await page.keyboard.press('Control+g')
  await page.keyboard.type('16')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Egenandel er greit hvis den er lav. Staten må betale drift.')
  await page.getByText(/Lagret \d/).waitFor()
  await picture(page, '2-notes')

  // 3. Code the first sentence of the answer: three keys after the selection.
  await page.keyboard.press('Control+Shift+K')
  const text = page.getByRole('textbox', { name: /Svarene i/ })
  await text.waitFor()
  await page.keyboard.press('s')
  await page.keyboard.press('k')
  await page.getByPlaceholder('Nøkkel, navn, synonym …').fill('egenandel')
  await picture(page, '3-coding-palette')
  await page.keyboard.press('Enter')
  await page.keyboard.press('f')
  await page.getByText('1 koding').first().waitFor()
  await picture(page, '3-coding')
  await page.keyboard.press('Control+PageUp')
  await picture(page, '3-coding-example')

  // 4. The matrix, and the passages behind a cell.
  await page.keyboard.press('Control+5')
  const row = page.getByRole('row', { name: /Finansiering/ })
  await row.getByRole('gridcell', { name: /13 av 15/ }).waitFor()
  await picture(page, '4-matrix')
  await row.getByRole('gridcell', { name: /3 av 3/ }).nth(1).click()
  await page.getByText('Egenandel er greit hvis den er lav.').waitFor()
  await picture(page, '4-passages')
}
