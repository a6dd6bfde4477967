import { expect, test } from 'vitest'
import { launchFunn, sharedFolder } from './launch.ts'
import { saveIn } from './save-in.ts'

test('a megabyte pasted into the window is stored whole, and the window goes on taking notes', async () => {
  const { app, window: page } = await launchFunn()
  await saveIn(app, sharedFolder(), 'studie')
  await page.evaluate(async () => {
    const chosen = await window.funn.call('app.chooseFile', { purpose: 'new-study', suggestedName: 'Studie' })
    await window.funn.call('study.example', { file: chosen.ok ? (chosen.value?.token ?? '') : '', passphrase: 'hest batteri stift korrekt', key: null })
  })
  await page.getByRole('heading', { level: 1, name: /^Nettverk for klimaomstilling/ }).waitFor()
  await page.keyboard.press('Control+3')
  await page.getByRole('row', { name: /I01/ }).click()
  await page.keyboard.press('Enter')
  await page.getByRole('listbox', { name: 'Intervjuguide' }).waitFor()
  await page.keyboard.press('Control+Shift+N')
  await page.getByRole('textbox', { name: 'Frie notater' }).waitFor()

  const text = 'Vi trenger en møteplass på tvers av kommunene, sier hun.\n'.repeat(18_500)
  await app.evaluate(({ clipboard }, pasted) => clipboard.writeText(pasted), text)
  await page.keyboard.press('Control+v')
  await page.keyboard.type('Ferdig.')

  const stored = () => page.evaluate(async () => {
    const sessions = await window.funn.call('session.list', {})
    const id = sessions.ok ? (sessions.value.find((session) => session.code === 'I01')?.id ?? '') : ''
    const detail = await window.funn.call('session.open', { id })
    return detail.ok ? detail.value.answers.filter((answer) => answer.questionId === null && answer.text.length > 1000).map((answer) => [answer.text.length, answer.text.slice(-7)]) : []
  })
  await expect.poll(stored, { timeout: 60_000 }).toEqual([[text.length + 7, 'Ferdig.']])
})
