import { expect, test } from 'vitest'
import { launchFunn, sharedFolder } from './launch.ts'
import { saveIn } from './save-in.ts'

test('hits are sought within a group by another form of the word, gone through, and coded in one step that is taken back at once', async () => {
  const { app, window: page } = await launchFunn()
  await saveIn(app, sharedFolder(), 'Søk')
  await page.getByRole('button', { name: 'Prøv eksempelet' }).click()
  await page.getByRole('button', { name: 'Velg sted og åpne' }).click()
  await page.getByText('Informantgrupper').waitFor()
  await page.keyboard.press('Control+Shift+F')
  await page.getByRole('searchbox').fill('egenandelene')
  await page.getByText(/treff i \d+ økter/).waitFor()
  const everywhere = await page.locator('.hit').count()
  await page.getByRole('button', { name: /^Alle grupper/ }).click()
  await page.getByRole('option', { name: /^G1 / }).click()
  await page.waitForFunction((all) => document.querySelectorAll('.hit').length < all, everywhere)
  const hits = await page.locator('.hit').count()
  expect(hits).toBeGreaterThan(1)
  await page.getByRole('searchbox').focus()
  await page.keyboard.press('Control+Enter')
  await page.getByText(`${hits} av ${hits} valgt`).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press(' ')
  await page.getByText(`${hits - 1} av ${hits} valgt`).waitFor()
  const codings = async () => page.evaluate(async () => {
    const codes = await window.funn.call('codebook.list', {})
    return codes.ok ? codes.value.reduce((sum, code) => sum + code.codings, 0) : -1
  })
  const before = await codings()
  await page.keyboard.press('Control+Enter')
  await page.getByRole('dialog', { name: 'Velg kode' }).waitFor()
  await page.keyboard.type('B1.5')
  await page.keyboard.press('Enter')
  await page.getByText(/kodet med B1\.5/).waitFor()
  const after = await codings()
  expect(after).toBeGreaterThan(before)
  expect(after - before).toBeLessThanOrEqual(hits - 1)
  await page.keyboard.press('Control+z')
  await page.waitForFunction(async (count) => {
    const codes = await window.funn.call('codebook.list', {})
    return codes.ok && codes.value.reduce((sum, code) => sum + code.codings, 0) === count
  }, before)
})
