import type { BrowserWindowConstructorOptions, Rectangle, WebContents } from 'electron'
import { z } from 'zod'
import { jsonFile, type JsonFile } from './json-file.ts'
import { appOrigin, startPage } from './protocol.ts'

/** Not named `persist:…`, so that Chromium keeps it in memory and nothing of a study on disk. */
export const windowSession = 'funn'

/** Colours of the page behind the first picture, as the style sheet's `--desk`, so that the window opens without a flash. */
const background = { light: '#eff3f3', dark: '#101516' } as const

/** Smaller than this, guide and notes no longer fit beside each other. */
const smallest = { width: 960, height: 640 } as const
const usual = { width: 1280, height: 800 } as const

const placeSchema = z.strictObject({
  x: z.int(), y: z.int(), width: z.int().positive(), height: z.int().positive(), maximized: z.boolean(),
})
/** Where the window was when it was closed, in the screen's own units. */
export type WindowPlace = z.infer<typeof placeSchema>

export function openWindowPlace(path: string): JsonFile<WindowPlace | null> {
  return jsonFile(path, placeSchema.nullable(), null)
}

/** Where to open: where it was, if some screen still shows the top of it; else in the middle of the first screen. */
export function boundsFor(place: WindowPlace | null, screens: readonly Rectangle[]): Partial<Rectangle> {
  if (place !== null && screens.some((screen) => showsTop(screen, place))) {
    return { x: place.x, y: place.y, width: Math.max(place.width, smallest.width), height: Math.max(place.height, smallest.height) }
  }
  const [first = { x: 0, y: 0, ...usual }] = screens
  return { width: Math.min(usual.width, first.width), height: Math.min(usual.height, first.height) }
}

/** Whether a hand's breadth of the title bar can be caught with the mouse. */
function showsTop(screen: Rectangle, place: WindowPlace): boolean {
  const shared = Math.min(place.x + place.width, screen.x + screen.width) - Math.max(place.x, screen.x)
  return shared >= 100 && place.y >= screen.y && place.y + 30 <= screen.y + screen.height
}

export function backgroundFor(dark: boolean): string {
  return dark ? background.dark : background.light
}

/** The one kind of window: sandboxed, with no Node, and a session that ends with it. */
export function windowOptions(setting: {
  readonly bounds: Partial<Rectangle>
  readonly dark: boolean
  readonly preload: string
  readonly developing: boolean
}): BrowserWindowConstructorOptions {
  return {
    ...setting.bounds,
    minWidth: smallest.width,
    minHeight: smallest.height,
    title: 'Funn',
    backgroundColor: backgroundFor(setting.dark),
    // Shown when its first picture is drawn.
    show: false,
    webPreferences: {
      preload: setting.preload,
      partition: windowSession,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      // A file dropped on the window must not replace the page.
      navigateOnDragDrop: false,
      // The spell checker fetches its dictionaries from the network.
      spellcheck: false,
      // Page dialogs (alert) would block the window while notes are taken.
      disableDialogs: true,
      devTools: setting.developing,
    },
  }
}

/** Takes from a page every way to go elsewhere: the app loads its one page itself, and no link, form, script or drop leads away. */
export function lockDown(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event) => { event.preventDefault() })
  contents.on('will-frame-navigate', (event) => { event.preventDefault() })
  contents.on('will-redirect', (event) => { event.preventDefault() })
  contents.on('will-attach-webview', (event) => { event.preventDefault() })
  // Without an answer, Electron takes the first device it finds.
  contents.on('select-bluetooth-device', (event, _devices, choose) => { event.preventDefault(); choose('') })
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

/**
 * Brings a page back that has left all the same.
 *
 * Of a way to the empty page (about:blank) Electron tells only when it has been gone; nothing is heard from there, but the
 * user would sit before an empty window.
 */
export function keepOnPage(contents: WebContents): void {
  contents.on('did-navigate', (_event, url) => { if (!url.startsWith(`${appOrigin}/`)) void contents.loadURL(startPage) })
}
