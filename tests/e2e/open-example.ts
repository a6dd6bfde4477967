import type { ElectronApplication, Page } from 'playwright-core'
import { expect } from 'vitest'
import { saveIn } from './save-in.ts'

/** Makes the example study, with no key file, in a folder and opens the free notes of its first interview in the window. */
export async function openExampleNotes(app: ElectronApplication, page: Page, folder: string, passphrase: string): Promise<void> {
  await saveIn(app, folder, 'studie')
  const made = await page.evaluate(async (secret) => {
    const chosen = await window.funn.call('app.chooseFile', { purpose: 'new-study', suggestedName: 'Studie' })
    return window.funn.call('study.example', { file: chosen.ok ? (chosen.value?.token ?? '') : '', passphrase: secret, key: null })
  }, passphrase)
  expect(made.ok).toBe(true)
  // The window itself did not open it: it learns of it when it starts anew.
  await page.reload()
  await page.getByRole('heading', { level: 1, name: /^Nettverk for klimaomstilling/ }).waitFor()
  await page.keyboard.press('Control+3')
  await page.getByRole('row', { name: /I01/ }).click()
  await page.keyboard.press('Enter')
  await page.getByRole('listbox', { name: 'Intervjuguide' }).waitFor()
  await page.keyboard.press('Control+Shift+N')
  await page.getByRole('textbox', { name: 'Frie notater' }).waitFor()
}
