import { expect, test } from 'vitest'
import { launchFunn, sharedFolder } from './launch.ts'
import { saveIn } from './save-in.ts'

test('a network is tagged in notes, the register counts one more organisation, leads back to the words, and undo takes it away', async () => {
  const { app, window: page } = await launchFunn()
  await saveIn(app, sharedFolder(), 'Nettverk')
  await page.getByRole('button', { name: 'Prøv eksempelet' }).click()
  await page.getByRole('button', { name: 'Velg sted og åpne' }).click()
  await page.getByText('Informantgrupper').waitFor()
  await page.keyboard.press('Control+Shift+B')
  const entry = page.getByRole('grid', { name: 'Registeret' }).getByRole('row', { name: /Tallforumet/ })
  await entry.getByText('nevnt av 1 av 17 virksomheter').waitFor()

  await page.keyboard.press('Control+3')
  await page.getByRole('row', { name: /I01/ }).click()
  await page.keyboard.press('Control+Enter')
  await page.getByRole('textbox', { name: /Svarene i/ }).waitFor()
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'textbox')
  await page.keyboard.press('s')
  const sentence = await page.evaluate(() => getSelection()?.toString().trim() ?? '')
  expect(sentence).not.toBe('')
  await page.keyboard.press('k')
  await page.getByRole('dialog', { name: 'Velg kode' }).waitFor()
  await page.keyboard.type('tallf')
  await page.getByRole('option', { name: /Tallforumet.*nettverk/ }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('region', { name: 'Kodinger her' }).getByText('Tallforumet').waitFor()

  await page.keyboard.press('Control+Shift+B')
  await entry.getByText('nevnt av 2 av 17 virksomheter').waitFor()
  await entry.click()
  await page.getByRole('listbox', { name: 'Nevnt i' }).getByRole('option', { name: new RegExp(sentence.slice(0, 20).replaceAll(/[^\p{L} ]/gu, '.'), 'u') }).click()
  await page.getByRole('region', { name: 'Kodinger her' }).getByText('Tallforumet').waitFor()

  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+Shift+B')
  await entry.getByText('nevnt av 1 av 17 virksomheter').waitFor()
})
