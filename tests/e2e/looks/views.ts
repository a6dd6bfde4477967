import type { ElectronApplication, Page } from 'playwright-core'

/** A way of looking at a screen: window, zoom and what the system says about colours. */
export interface View {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly zoom: number
  readonly colorScheme: 'light' | 'dark'
  readonly forcedColors: 'none' | 'active'
}

const usual: View = { name: 'light', width: 1280, height: 800, zoom: 1, colorScheme: 'light', forcedColors: 'none' }

export const views = {
  light: usual,
  dark: { ...usual, name: 'dark', colorScheme: 'dark' },
  contrast: { ...usual, name: 'contrast', colorScheme: 'dark', forcedColors: 'active' },
  largeLight: { ...usual, name: '1920-light', width: 1920, height: 1080 },
  largeDark: { ...usual, name: '1920-dark', width: 1920, height: 1080, colorScheme: 'dark' },
  zoomed: { ...usual, name: 'zoom-2', zoom: 2 },
  smallest: { ...usual, name: 'smallest', width: 960, height: 640 },
} as const satisfies Record<string, View>

/** Lets the window show its page in this way. */
export async function lookThrough(app: ElectronApplication, page: Page, view: View): Promise<void> {
  await app.evaluate(async ({ BrowserWindow }, { width, height, zoom }) => {
    const window = BrowserWindow.getAllWindows()[0]
    if (window === undefined) throw new Error('no window')
    const [wide, high] = window.getContentSize()
    // The menu bar stands inside the content size on Linux: the page is asked what it got, and the rest is added.
    window.webContents.setZoomFactor(1)
    if (wide !== width || (high !== height && high !== height + Number(process.env['FUNN_TEST_MENU'] ?? 0))) window.setContentSize(width, height)
    await new Promise((resolve) => { setTimeout(resolve, 50) })
    const inner: unknown = await window.webContents.executeJavaScript('innerHeight')
    if (typeof inner === 'number' && inner < height) {
      process.env['FUNN_TEST_MENU'] = String(height - inner)
      window.setContentSize(width, height + height - inner)
    }
    window.webContents.setZoomFactor(zoom)
  }, { width: view.width, height: view.height, zoom: view.zoom })
  await page.emulateMedia({ colorScheme: view.colorScheme, forcedColors: view.forcedColors, reducedMotion: 'reduce' })
  await settle(page)
}

/** Fonts, sizes and highlights are there a frame or two after their data. */
async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[data-entering], [data-exiting]') === null)
  await page.evaluate(() => new Promise((resolve) => { setTimeout(() => { requestAnimationFrame(() => { requestAnimationFrame(resolve) }) }, 120) }))
}
