import type { Page } from 'playwright-core'
import type { CodableSession } from './coding.ts'
import type { PaintClock } from './paint-clock.ts'

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
  }, `${sentence.repeat(6).trim()}\n`.repeat(Math.ceil(characters / (sentence.length * 6))))
  await page.waitForTimeout(2000)
  await page.keyboard.press('Control+Home')
  for (let page_ = 0; page_ < 4; page_ += 1) await page.keyboard.press('PageDown')
  const letters = 'vi trenger noen som svarer naar kommunen spor '
  const painted: number[] = []
  for (let at = 0; at < keys; at += 1) {
    await page.waitForTimeout(rhythm)
    // The letter is in the page as soon as the key has been handled: the next frame shows it.
    painted.push(await clock.time('keydown', () => page.keyboard.press(letters.charAt(at % letters.length).replace(' ', 'Space')), () => true, null))
  }
  await page.waitForTimeout(1000)
  return painted
}
