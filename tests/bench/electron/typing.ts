import { rmSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { bareApp } from './bare-app.ts'
import type { CodableSession } from './coding.ts'
import { paintClock, type PaintClock } from './paint-clock.ts'
import { startApp, type BenchLaunch } from './running-app.ts'

const sentence = 'Vi har prøvd to ganger å få til et felles nettverk. '
/** Milliseconds between two keys: a quick typist. */
const rhythm = 90

/** Types in the middle of a new free note of so many characters: from each key until its letter is painted. */
export async function timeTyping(page: Page, clock: PaintClock, session: CodableSession, characters: number, keys: number): Promise<readonly number[]> {
  await page.keyboard.press('Control+3')
  await page.getByRole('row', { name: new RegExp(`^${session.code}\\b`, 'u') }).first().click()
  await page.keyboard.press('Enter')
  await page.locator('.notes').waitFor()
  await page.keyboard.press('Control+Shift+N')
  await page.locator('.cm-content').waitFor()
  await page.evaluate((text) => {
    const data = new DataTransfer()
    data.setData('text/plain', text)
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, textOf(characters))
  await page.waitForTimeout(2000)
  await page.keyboard.press('Control+Home')
  for (let page_ = 0; page_ < 4; page_ += 1) await page.keyboard.press('PageDown')
  const painted = await typeLetters(page, clock, keys)
  await page.waitForTimeout(1000)
  return painted
}

/** The same keys in a field of the browser's own with as much text, in an app that has nothing else: what Electron itself takes on this machine. */
export async function timeBareTyping(launch: BenchLaunch, characters: number, keys: number): Promise<readonly number[]> {
  const bare = bareApp(launch, `<textarea style="width: 100%; height: 90vh">\n${textOf(characters)}</textarea>`)
  const running = await startApp(launch, bare)
  try {
    await running.page.locator('textarea').click()
    await running.page.waitForTimeout(2000)
    return await typeLetters(running.page, paintClock(running.page), keys)
  } finally {
    await running.close()
    rmSync(bare, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Paragraphs of some three hundred characters. */
function textOf(characters: number): string {
  return `${sentence.repeat(6).trim()}\n`.repeat(Math.ceil(characters / (sentence.length * 6)))
}

async function typeLetters(page: Page, clock: PaintClock, keys: number): Promise<readonly number[]> {
  const letters = 'vi trenger noen som svarer naar kommunen spor '
  const painted: number[] = []
  for (let at = 0; at < keys; at += 1) {
    await page.waitForTimeout(rhythm)
    // The letter is in the page as soon as the key has been handled: the next frame shows it.
    painted.push(await clock.time('keydown', () => page.keyboard.press(letters.charAt(at % letters.length).replace(' ', 'Space')), () => true, null))
  }
  return painted
}
