import axe from 'axe-core'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { overflowFaults } from '../../looks/overflow-faults.ts'
import { lookThrough, views, type View } from './views.ts'

/** Where pictures go, one folder a view; none are taken when it is not set. */
const pictures = process.env['FUNN_PICTURES']

const lit: readonly View[] = [views.light, views.dark, views.contrast]
const sized: readonly View[] = [views.smallest, views.zoomed, views.largeLight]
const pictured: readonly View[] = [views.light, views.dark, views.contrast, views.largeLight, views.largeDark, views.zoomed, views.smallest]

export interface Seen {
  /** One line a fault: what, in which state and view. */
  readonly faults: readonly string[]
  /** How many states and views were looked at. */
  readonly states: number
  readonly looks: number
}

/** Looks at one state after the other, in every view: what axe finds but for the rules named, what is cut off, and a picture for people. */
export function openEyes(app: ElectronApplication, page: Page): { readonly see: (state: string, but?: readonly string[]) => Promise<void>; readonly seen: () => Seen } {
  const faults: string[] = []
  let states = 0
  let looks = 0

  async function look(state: string, view: View, but: readonly string[]): Promise<void> {
    await lookThrough(app, page, view)
    looks += 1
    if (pictures !== undefined && pictured.includes(view)) {
      mkdirSync(join(pictures, view.name), { recursive: true })
      writeFileSync(join(pictures, view.name, `${state}.png`), await capture(app))
    }
    if (process.env['FUNN_LOOK_ONLY'] !== undefined) return
    if (lit.includes(view)) {
      const rules = view === views.light ? 'all' : 'colours'
      let found = await axeFaults(page, but, rules)
      // A dialog on its way in hides the page before it can be seen itself: what is wrong is wrong a moment later, too.
      if (found.length > 0) {
        await page.waitForTimeout(patience)
        found = await axeFaults(page, but, rules)
      }
      faults.push(...found.map((fault) => `${state}, ${view.name}: ${fault}`))
    }
    if (sized.includes(view) || view === views.light) {
      faults.push(...(await page.evaluate(overflowFaults)).map((fault) => `${state}, ${view.name}: ${fault}`))
    }
  }

  return {
    async see(state, but = []) {
      states += 1
      await page.evaluate(settled, patience)
      const chosen = new Set([...lit, ...sized, ...(pictures === undefined ? [] : pictured)])
      for (const view of chosen) await look(state, view, but)
      await lookThrough(app, page, views.light)
    },
    seen: () => ({ faults, states, looks }),
  }
}

/** Milliseconds to wait for what moves: a dialog that is still fading in is no dialog to axe. */
const patience = 1000

/** Until nothing fades or slides any more, in the page; what never ends, such as a sign of waiting, is not waited for longer. */
function settled(longest: number): Promise<unknown> {
  const frames = new Promise((resolve) => { requestAnimationFrame(() => { requestAnimationFrame(resolve) }) })
  const still = frames.then(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)))
  return Promise.race([still.then(() => null), new Promise((resolve) => { setTimeout(() => { resolve(null) }, longest) })])
}

/** The window's page as it stands. Electron takes it: Playwright cuts a picture of a zoomed page at the wrong place. */
async function capture(app: ElectronApplication): Promise<Buffer> {
  const png = await app.evaluate(async ({ BrowserWindow }) => (await BrowserWindow.getAllWindows()[0]?.webContents.capturePage())?.toPNG().toString('base64') ?? '')
  return Buffer.from(png, 'base64')
}

/** The rules of axe that see colours. All others see the page's structure, which no theme changes. */
const colourRules = ['color-contrast', 'link-in-text-block']

/** What axe finds wrong in the whole window. */
async function axeFaults(page: Page, but: readonly string[], rules: 'all' | 'colours'): Promise<string[]> {
  if (!await page.evaluate(() => 'axe' in globalThis)) await page.evaluate(axe.source)
  const only = rules === 'all' ? {} : { runOnly: { type: 'rule' as const, values: colourRules.filter((rule) => !but.includes(rule)) } }
  return page.evaluate(async ([options, ignored]) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'], rules: ignored, ...options })
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary?.replace(/\s+/g, ' ') ?? ''}`))
  }, [only, rules === 'all' ? Object.fromEntries(but.map((rule) => [rule, { enabled: false }])) : {}] as const)
}
