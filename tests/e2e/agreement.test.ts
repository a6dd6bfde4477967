import { expect, test } from 'vitest'
import { launchFunn, sharedFolder } from './launch.ts'
import { saveIn } from './save-in.ts'

test('agreement of the example is read by keyboard, from its numbers to both codings of a disagreement and on to the coding', async () => {
  const { app, window: page } = await launchFunn()
  await saveIn(app, sharedFolder(), 'Samsvar')
  await page.getByRole('button', { name: 'Prøv eksempelet' }).click()
  await page.getByRole('button', { name: 'Velg sted og åpne' }).click()
  await page.getByText('Informantgrupper').waitFor()
  await page.keyboard.press('Control+Shift+A')
  await page.getByRole('heading', { level: 1, name: 'Samsvar' }).waitFor()
  await page.getByText('Ingrid og Jonas: 179 felles svarblokker i 18 økter').waitFor()
  expect(await page.getByRole('row', { name: /^B5\.1 / }).innerText()).toMatch(/100\s%\s+1,00\s+1,00\s+1,00\s+179/)
  const code = page.getByRole('button', { name: /^B2\.2 / })
  await code.focus()
  await page.keyboard.press('Enter')
  expect(await page.getByRole('table', { name: /2×2 for B2\.2/ }).innerText()).toMatch(/Ingrid: gitt\s+2\s+16/)
  await page.getByRole('button', { name: /22 uenigheter om B2\.2/ }).focus()
  await page.keyboard.press('Enter')
  const sides = page.getByRole('region', { name: 'Begge kodingene' })
  await sides.getByRole('article', { name: 'Jonas' }).waitFor()
  expect(await sides.locator('mark').count()).toBeGreaterThan(0)
  await sides.getByRole('button', { name: 'Åpne i koding' }).press('Enter')
  await page.getByRole('textbox', { name: /Svarene i/ }).waitFor()
})
