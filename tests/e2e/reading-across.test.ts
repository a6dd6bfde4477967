import { expect, test } from 'vitest'
import { launchFunn, sharedFolder } from './launch.ts'
import { picture } from './picture.ts'
import { saveIn } from './save-in.ts'

test('a question is read across sessions and coded from the keyboard, its session gone to, and the coding taken back', async () => {
  const { app, window: page } = await launchFunn()
  await app.evaluate(({ BrowserWindow }) => { BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800) })
  await saveIn(app, sharedFolder(), 'Lesing')
  await page.getByRole('button', { name: 'Prøv eksempelet' }).click()
  await page.getByRole('button', { name: 'Velg sted og åpne' }).click()
  await page.getByText('Informantgrupper').waitFor()

  await page.keyboard.press('Control+3')
  await page.getByRole('row', { name: /I01/ }).click()
  await page.getByRole('row', { name: /I01/ }).press('Enter')
  await page.getByRole('listbox', { name: 'Intervjuguide' }).waitFor()
  await page.keyboard.press('Control+g')
  await page.keyboard.type('10')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Shift+K')
  await page.getByRole('textbox', { name: /^Svarene i I01/ }).waitFor()

  await page.keyboard.press('Alt+2')
  await page.getByRole('textbox', { name: /^Svarene på spørsmål 10/ }).waitFor()
  await page.keyboard.press('Control+PageDown')
  const text = page.getByRole('textbox', { name: /^Svarene på spørsmål 11/ })
  await text.waitFor()
  const sessions = page.locator('.reading-session b')
  const count = await sessions.count()
  expect(count).toBeGreaterThan(2)
  await page.getByText(/^Ikke spurt: /).waitFor()
  await page.waitForTimeout(300)
  await picture(page, 'reading-1-question')

  // The last answer that nobody has coded, by going back from the first.
  await page.keyboard.press('Alt+PageUp')
  await page.getByText(/ord merket/).waitFor()
  const marked = await page.evaluate(() => {
    const selection = document.getSelection()
    const words = selection?.toString() ?? ''
    const block = selection?.anchorNode?.parentElement?.closest('.reading-answer')
    return { words, session: block?.querySelector('.reading-session b')?.textContent ?? '' }
  })
  expect(marked.words.length).toBeGreaterThan(0)
  expect(marked.session).not.toBe('')
  const codings = () => page.evaluate(async (session) => {
    const rows = await window.funn.call('session.list', {})
    return rows.ok ? rows.value.find(({ code }) => code === session)?.codings ?? -1 : -1
  }, marked.session)
  const before = await codings()
  await page.keyboard.press('k')
  await page.getByPlaceholder('Nøkkel, navn, synonym …').waitFor()
  await page.keyboard.type('b1.2')
  await page.keyboard.press('Enter')
  await page.getByRole('region', { name: 'Kodinger her' }).getByRole('button', { name: /B1\.2/ }).waitFor()
  await expect.poll(codings).toBe(before + 1)

  await page.keyboard.press('Alt+1')
  await page.getByRole('textbox', { name: new RegExp(`^Svarene i ${marked.session}`) }).waitFor()
  await page.getByRole('region', { name: 'Kodinger her' }).getByRole('button', { name: /B1\.2/ }).waitFor()
  await page.keyboard.press('Control+z')
  await expect.poll(codings).toBe(before)
  await page.getByRole('region', { name: 'Kodinger her' }).getByRole('button', { name: /B1\.2/ }).waitFor({ state: 'detached' })

  // What was read comes back as it was left, and the code at the caret can be read in the same way.
  await page.keyboard.press('Alt+ArrowLeft')
  await text.waitFor()
  expect(await sessions.count()).toBe(count)
  await page.keyboard.press('Alt+ArrowDown')
  await page.keyboard.press('Alt+3')
  await page.getByRole('textbox', { name: /^Svarene med / }).waitFor()
  expect(await sessions.count()).toBeGreaterThan(0)
  await page.waitForTimeout(300)
  await picture(page, 'reading-2-code')
})
