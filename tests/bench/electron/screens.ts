import type { Page } from 'playwright-core'
import type { PaintClock } from './paint-clock.ts'

/** The places of the sidebar: their keys, and what is on screen when each is there to be used. */
const places = [
  { name: 'overview', keys: 'Control+1', shows: '.overview' },
  { name: 'register', keys: 'Control+2', shows: '.register-list [role=row], .register-list [role=option]' },
  { name: 'sessions', keys: 'Control+3', shows: '.session-line' },
  { name: 'codebook', keys: 'Control+4', shows: '.tree-item' },
  { name: 'matrix', keys: 'Control+5', shows: '.matrix td' },
  { name: 'settings', keys: 'Control+,', shows: '.coder-list, .main form, .main h2' },
] as const

/** Goes round the places; the times of each by its name, from the key until its content is painted. The first round, with everything cold, is left out. */
export async function timeScreens(page: Page, clock: PaintClock, rounds: number): Promise<ReadonlyMap<string, readonly number[]>> {
  const times = new Map<string, number[]>()
  const pause = 250
  let title = await page.locator('.main h1').first().textContent()
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name, keys, shows } of places) {
      await page.waitForTimeout(pause)
      if (round === 0 && name === 'overview') continue
      const spent = await clock.time('keydown', () => page.keyboard.press(keys),
        (wanted) => document.querySelector('.main h1')?.textContent !== wanted.title && document.querySelector(`.main :is(${wanted.shows})`) !== null, { title, shows })
      title = await page.locator('.main h1').first().textContent()
      if (round > 0) times.set(name, [...times.get(name) ?? [], spent])
    }
  }
  return times
}

/** Searches word by word: from the last letter until the hits are painted. */
export async function timeSearch(page: Page, clock: PaintClock, words: readonly string[]): Promise<readonly number[]> {
  await page.keyboard.press('Control+Shift+F')
  const field = page.locator('.search-field input')
  const painted: number[] = []
  for (const word of words) {
    await field.fill(`xq${word.slice(0, -1)}`)
    await page.locator('.hit').first().waitFor({ state: 'detached' })
    await field.fill(word.slice(0, -1))
    await page.waitForTimeout(300)
    await field.press('End')
    painted.push(await clock.time('keydown', () => page.keyboard.press(word.slice(-1)),
      (wanted) => document.querySelector<HTMLInputElement>('.search-field input')?.value === wanted && document.querySelector('[aria-busy=false] .hit') !== null, word))
  }
  return painted
}
