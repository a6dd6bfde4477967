import { expect, test } from 'vitest'
import { launchFunn, sharedFolder } from './launch.ts'
import { saveIn } from './save-in.ts'

test('a round of double coding in the window: drawn, coded blind by two, ended, looked at, and a disagreement decided', async () => {
  const { app, window: page } = await launchFunn()
  await saveIn(app, sharedFolder(), 'Dobbeltkoding')
  await page.getByRole('button', { name: 'Prøv eksempelet' }).click()
  await page.getByRole('button', { name: 'Velg sted og åpne' }).click()
  await page.getByText('Informantgrupper').waitFor()
  await page.keyboard.press('Control+Shift+A')
  await page.getByRole('heading', { level: 1, name: 'Samsvar' }).waitFor()
  await page.keyboard.press('Control+Alt+3')
  await page.getByRole('button', { name: 'Ny runde' }).press('Enter')
  await page.getByRole('textbox', { name: 'Frø' }).fill('2025')
  await page.getByText(/^Trukket: 5 av \d+$/).waitFor()
  await page.getByRole('button', { name: 'Start runden' }).press('Enter')
  const round = page.getByRole('region', { name: 'Runde 1' })
  await round.getByText(/5 av \d+ økter, trukket på tvers av informantgruppene med frø 2025/).waitFor()

  // Ingrid sees her own codings alone in a session of the round.
  await round.getByRole('list', { name: 'Økter i runden' }).getByRole('button').first().press('Enter')
  await page.getByText('Blind koding').waitFor()
  const inMargin = () => page.locator('.margin-bar').count()
  await expect.poll(inMargin).toBeGreaterThan(0)
  const blind = await inMargin()
  const finish = async () => {
    await page.keyboard.press('Control+Shift+A')
    await page.keyboard.press('Control+Alt+3')
    await round.getByRole('button', { name: 'Jeg er ferdig' }).press('Enter')
    await page.getByRole('alertdialog').getByRole('button', { name: 'Jeg er ferdig' }).press('Enter')
  }
  await finish()
  await round.getByRole('button', { name: 'Likevel ikke ferdig' }).waitFor()
  await page.locator('button.coder').press('Enter')
  await page.getByRole('menuitem', { name: 'Jonas' }).click()
  await finish()
  await round.getByText('Samsvar da runden ble ferdig').waitFor()
  await round.getByRole('list', { name: 'Økter i runden' }).getByRole('button').first().press('Enter')
  await expect.poll(inMargin).toBeGreaterThan(blind)
  expect(await page.getByText('Blind koding').count()).toBe(0)

  await page.keyboard.press('Control+Shift+A')
  await page.keyboard.press('Control+Alt+2')
  const form = page.getByRole('form', { name: 'Avgjørelse' })
  await form.getByText('Begge lesninger står').click()
  await form.getByRole('textbox', { name: /Begrunnelse/ }).fill('Drøftet i kodemøtet.')
  await form.getByRole('button', { name: 'Lagre avgjørelsen' }).press('Enter')
  await page.getByText(/^1 av \d+ avgjort$/).waitFor()
})
