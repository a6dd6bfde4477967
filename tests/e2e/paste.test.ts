import { expect, test } from 'vitest'
import { launchFunn, sharedFolder } from './launch.ts'
import { openExampleNotes } from './open-example.ts'

test('a megabyte pasted into the window is stored whole, and the window goes on taking notes', async () => {
  const { app, window: page } = await launchFunn()
  await openExampleNotes(app, page, sharedFolder(), 'hest batteri stift korrekt')

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
