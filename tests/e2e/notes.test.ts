import { expect, test } from 'vitest'
import { launchFunn, sharedFolder } from './launch.ts'
import { openExampleNotes } from './open-example.ts'

const passphrase = 'hest batteri stift korrekt'

/** What the free notes of the first interview hold, by a look into the file at a new start. */
async function storedNotes(userData: string): Promise<readonly string[]> {
  const { app, window: page } = await launchFunn({ userData })
  const notes = await page.evaluate(async (secret) => {
    const recent = await window.funn.call('app.recent', {})
    await window.funn.call('study.open', { file: recent.ok ? (recent.value[0]?.token ?? '') : '', passphrase: secret })
    const sessions = await window.funn.call('session.list', {})
    const id = sessions.ok ? (sessions.value.find((session) => session.code === 'I01')?.id ?? '') : ''
    const detail = await window.funn.call('session.open', { id })
    return detail.ok ? detail.value.answers.filter((answer) => answer.questionId === null).map((answer) => answer.text) : []
  }, passphrase)
  await app.close()
  return notes
}

test('what was typed just before the window closes is stored', async () => {
  const userData = sharedFolder()
  const { app, window: page } = await launchFunn({ userData })
  await openExampleNotes(app, page, sharedFolder(), passphrase)
  await page.keyboard.type('Siste setning før alle måtte gå.')
  await app.evaluate(({ BrowserWindow }) => { BrowserWindow.getAllWindows()[0]?.close() })
  await app.waitForEvent('close')
  expect(await storedNotes(userData)).toContain('Siste setning før alle måtte gå.')
})

test('an app that is killed while one types loses no more than the last seconds', async () => {
  const userData = sharedFolder()
  const { app, window: page } = await launchFunn({ userData })
  await openExampleNotes(app, page, sharedFolder(), passphrase)
  const killedAfter = 6000
  const started = Date.now()
  const typed: { readonly text: string; readonly at: number }[] = []
  for (let text = ''; Date.now() - started < killedAfter;) {
    text += `ord${typed.length} `
    await page.keyboard.type(`ord${typed.length} `)
    typed.push({ text, at: Date.now() })
  }
  const ended = new Promise((resolve) => { app.process().once('exit', resolve) })
  app.process().kill('SIGKILL')
  const killedAt = Date.now()
  await ended
  const stored = (await storedNotes(userData)).find((note) => note.startsWith('ord0')) ?? ''
  const safe = typed.filter(({ at }) => at < killedAt - 5000).at(-1)?.text ?? ''
  expect(safe).not.toBe('')
  expect(stored.startsWith(safe)).toBe(true)
})

test('a megabyte from Word is pasted without freezing the window, as plain text, under the page\'s own security policy', async () => {
  const userData = sharedFolder()
  const { app, window: page } = await launchFunn({ userData })
  const violations: string[] = []
  page.on('console', (message) => { if (/Content Security Policy|Trusted/.test(message.text())) violations.push(message.text()) })
  await openExampleNotes(app, page, sharedFolder(), passphrase)
  const longest = await page.evaluate(async () => {
    const tasks: number[] = []
    new PerformanceObserver((list) => { tasks.push(...list.getEntries().map((entry) => entry.duration)) }).observe({ type: 'longtask' })
    const data = new DataTransfer()
    data.setData('text/plain', 'Vi har prøvd to ganger å få til et felles nettverk. '.repeat(20_000))
    data.setData('text/html', '<p class="MsoNormal">Vi har</p>')
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    await new Promise((resolve) => { setTimeout(resolve, 3000) })
    return Math.max(0, ...tasks)
  })
  expect(longest).toBeLessThan(1000)
  await page.getByText(/^Lagret \d/).waitFor()
  const style = await page.evaluate(() => getComputedStyle(document.querySelector('.cm-content') ?? document.body).whiteSpace)
  expect(style).toContain('break-spaces')
  await app.close()
  expect(violations).toEqual([])
  const [note] = (await storedNotes(userData)).filter((text) => text.length > 900_000)
  expect(note).toBe('Vi har prøvd to ganger å få til et felles nettverk. '.repeat(20_000))
})

test('what is typed between jumps, as fast as keys can come, lands at the question it was said to', async () => {
  const { app, window: page } = await launchFunn()
  await openExampleNotes(app, page, sharedFolder(), passphrase)
  const code = await page.evaluate(async () => {
    const guides = await window.funn.call('guide.list', {})
    const made = await window.funn.call('session.save', {
      id: null, kind: 'interview', guideVersionId: guides.ok ? guides.value.find((guide) => guide.questions === 18)?.versionId ?? null : null, plannedAt: null, heldAt: null, mode: 'video',
      minutes: null, askedBy: null, typedBy: null, participants: [],
    })
    return made.ok ? made.value.code : ''
  })
  await page.keyboard.press('Control+3')
  await page.getByRole('row', { name: new RegExp(`^${code}`, 'u') }).click()
  await page.keyboard.press('Enter')
  await page.locator('.cm-content').waitFor()
  const said: Record<string, string> = { 1: '' }
  let at = 1
  for (let turn = 0; turn < 40; turn += 1) {
    const sentence = `Utsagn nummer ${turn} om dette. `
    await page.keyboard.type(sentence)
    said[at] = (said[at] ?? '') + sentence
    at = [7, 15, 3, 16, 9, 12][turn % 6] ?? 1
    await page.keyboard.press('Control+g')
    await page.keyboard.type(String(at))
  }
  await page.getByText(/^Lagret \d/).waitFor()
  const stored = await page.evaluate(async (wanted) => {
    const sessions = await window.funn.call('session.list', {})
    const detail = await window.funn.call('session.open', { id: sessions.ok ? sessions.value.find((session) => session.code === wanted)?.id ?? '' : '' })
    if (!detail.ok) return {}
    const numbers = new Map(detail.value.guide?.sections.flatMap((section) => section.questions).map((question) => [question.id, question.number]))
    return Object.fromEntries(detail.value.answers.map((answer) => [String(numbers.get(answer.questionId ?? '')), answer.text]))
  }, code)
  expect(stored).toEqual(said)
  await app.close()
})
