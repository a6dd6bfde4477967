import { expect, test } from 'vitest'
import { launchFunn, sharedFolder } from './launch.ts'
import { picture } from './picture.ts'
import { saveIn } from './save-in.ts'

test('codes are merged, moved and retired from the keyboard, frozen as a version, compared, and all of it is taken back', async () => {
  const { app, window: page } = await launchFunn()
  await app.evaluate(({ BrowserWindow }) => { BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800) })
  await saveIn(app, sharedFolder(), 'Kodebok')
  await page.getByRole('button', { name: 'Prøv eksempelet' }).click()
  await page.getByRole('button', { name: 'Velg sted og åpne' }).click()
  await page.getByText('Informantgrupper').waitFor()
  const codebook = () => page.evaluate(async () => {
    const codes = await window.funn.call('codebook.list', {})
    return codes.ok ? codes.value.map(({ key, retired, codings, parentId }) => ({ key, retired, codings, parentId })) : []
  })
  const before = await codebook()
  const codings = (list: Awaited<ReturnType<typeof codebook>>, ...keys: readonly string[]) => list.filter(({ key }) => keys.includes(key)).reduce((sum, one) => sum + one.codings, 0)

  await page.keyboard.press('Control+4')
  await page.getByRole('heading', { level: 1, name: 'Kodebok' }).waitFor()
  const choose = async (key: string) => {
    await page.getByRole('row', { name: new RegExp(`^${key.replaceAll('.', '\\.')} `) }).click()
    await page.getByRole('form', { name: new RegExp(`^${key.replaceAll('.', '\\.')} `) }).waitFor()
  }
  /** Does something with the chosen code by the palette. */
  const act = async (name: string) => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
  }

  await choose('B1.5')
  await picture(page, 'codebook-1-form')
  await act('Slå sammen med')
  await page.getByRole('combobox', { name: 'Koden som blir stående' }).fill('B1.4')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByText(/^Følger med:/).waitFor()
  await page.getByRole('textbox', { name: /Begrunnelse/ }).fill('Samme behov, sagt på to måter.')
  await picture(page, 'codebook-2-merge')
  await page.getByRole('button', { name: 'Slå sammen', exact: true }).press('Enter')
  await page.getByText(/er slått sammen med/).waitFor()
  const merged = await codebook()
  expect(merged.map(({ key }) => key)).not.toContain('B1.5')
  expect(codings(merged, 'B1.4')).toBeGreaterThanOrEqual(Math.max(codings(before, 'B1.4'), codings(before, 'B1.5')))

  await choose('B3.3')
  await act('Ta ut av bruk')
  await page.getByRole('combobox', { name: 'Bruk i stedet' }).fill('B3.1')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: /Begrunnelse/ }).fill('For få, og dekket av B3.1.')
  await picture(page, 'codebook-3-retire')
  await page.getByRole('button', { name: 'Ta ut av bruk', exact: true }).press('Enter')
  await page.getByText(/er tatt ut av bruk/).waitFor()
  expect((await codebook()).find(({ key }) => key === 'B3.3')).toMatchObject({ retired: true, codings: codings(before, 'B3.3') })

  await choose('B4.2')
  await act('Flytt')
  await picture(page, 'codebook-4-move')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+ArrowUp')
  await expect.poll(async () => (await codebook()).map(({ key }) => key).filter((key) => key.startsWith('B4.'))[0]).toBe('B4.2')

  await page.getByRole('radiogroup', { name: 'Vis' }).getByText('Versjoner og endringer').click()
  await page.getByRole('button', { name: 'Frys en versjon …' }).press('Enter')
  await page.getByRole('textbox', { name: 'Navn på versjonen' }).fill('Etter kodemøtet')
  await picture(page, 'codebook-5-freeze')
  await page.getByRole('button', { name: 'Frys versjonen' }).press('Enter')
  await page.getByText(/Kodeboka er frosset som «Etter kodemøtet»/).waitFor()
  await page.getByText('Samme behov, sagt på to måter.').first().waitFor()
  await picture(page, 'codebook-6-history')

  for (let steps = 0; steps < 4; steps += 1) {
    const was = JSON.stringify(await page.evaluate(() => window.funn.call('history.state', {})))
    await page.keyboard.press('Control+z')
    await expect.poll(async () => JSON.stringify(await page.evaluate(() => window.funn.call('history.state', {})))).not.toBe(was)
  }
  expect(await codebook()).toEqual(before)
})
