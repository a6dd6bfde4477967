import { expect, test } from 'vitest'
import { launchFunn, sharedFolder } from './launch.ts'
import { saveIn } from './save-in.ts'

test('a memo is written on words while coding, found in the overview by another form of a word, and leads back to its words', async () => {
  const { app, window: page } = await launchFunn()
  await saveIn(app, sharedFolder(), 'Memoer')
  await page.getByRole('button', { name: 'Prøv eksempelet' }).click()
  await page.getByRole('button', { name: 'Velg sted og åpne' }).click()
  await page.getByText('Informantgrupper').waitFor()
  await page.keyboard.press('Control+3')
  await page.getByRole('row', { name: /I01/ }).click()
  await page.keyboard.press('Control+Enter')
  await page.getByRole('textbox', { name: /Svarene i/ }).waitFor()
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'textbox')
  await page.keyboard.press('s')
  const sentence = await page.evaluate(() => getSelection()?.toString() ?? '')
  expect(sentence).not.toBe('')
  await page.keyboard.press('Control+m')
  await page.getByRole('dialog').getByRole('textbox').waitFor()
  await page.keyboard.type('Sjekk dette mot årsmeldingene.')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('list', { name: 'Memoer her' }).getByText('Sjekk dette').waitFor()

  await page.keyboard.press('Control+Shift+M')
  await page.getByRole('heading', { level: 1, name: 'Memoer' }).waitFor()
  await page.getByRole('textbox', { name: 'Søk i memoene' }).fill('årsmelding')
  const row = page.getByRole('button', { name: /Sjekk dette mot årsmeldingene/ })
  await row.waitFor()
  await row.focus()
  await page.keyboard.press('Enter')
  await page.waitForFunction((words) => getSelection()?.toString() === words, sentence)
})
