import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

/** Where to put a picture of each step; none are taken when it is not set. */
const pictures = process.env['FUNN_PICTURES']

/** Takes a picture of the window as it stands, where pictures are wanted. */
export async function picture(page: Page, name: string): Promise<void> {
  if (pictures === undefined) return
  mkdirSync(pictures, { recursive: true })
  // Fonts and highlights are painted a frame after their data.
  await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => { requestAnimationFrame(resolve) }) }))
  await page.screenshot({ path: join(pictures, `${name}.png`) })
}
