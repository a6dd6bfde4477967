import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { app, BrowserWindow, ipcMain, nativeTheme, screen } from 'electron'
import { createAppHandlers } from './app-handlers.ts'
import { askToLose } from './ask-to-lose.ts'
import { closeGently } from './close-gently.ts'
import type { Settings } from './contract/app.ts'
import type { EventName, EventPayload } from './contract/events.ts'
import { createFileTokens } from './file-tokens.ts'
import { createHostClient } from './host-client.ts'
import type { JsonFile } from './json-file.ts'
import { startLate } from './late-host.ts'
import type { Log } from './log.ts'
import { startPage } from './protocol.ts'
import { openRecentStudies } from './recent-studies.ts'
import { words } from './words.ts'
import { backgroundFor, boundsFor, keepOnPage, openWindowPlace, windowOptions } from './windows.ts'

export interface AppWindow {
  /** Hands the page a study that the user opened from outside, and brings the window to the front. */
  openFile(path: string): void
  show(): void
  /** Closes the study and ends the host; for a way out that goes past the window's own closing. */
  closeStudy(): Promise<void>
}

export interface AppWindowSetting {
  /** Where main, preload and the workers lie when built. */
  readonly folder: string
  readonly developing: boolean
  readonly settings: JsonFile<Settings>
  readonly log: Log
  /** Told of what Funn cannot go on after. */
  readonly onBug: (step: string, error: unknown) => void
}

/** Milliseconds: a page that dies twice within this time would die again. */
const crashInterval = 30_000

/** Opens the window, with the host that holds its study. */
export function openAppWindow({ folder, developing, settings, log, onBug }: AppWindowSetting): AppWindow {
  const data = app.getPath('userData')
  const tokens = createFileTokens()
  const recent = openRecentStudies(join(data, 'recent.json'), tokens)
  const place = openWindowPlace(join(data, 'window.json'))

  nativeTheme.themeSource = settings.get().theme
  const bounds = boundsFor(place.get(), screen.getAllDisplays().map((display) => display.workArea))
  const window = new BrowserWindow(windowOptions({ bounds, dark: nativeTheme.shouldUseDarkColors, preload: join(folder, 'preload.cjs'), developing }))
  const page = window.webContents
  const send = (event: EventName, payload: unknown): void => { page.send('event', event, payload) }
  const tell = <Name extends EventName>(event: Name, payload: EventPayload<Name>): void => { send(event, payload) }

  const host = startLate(() => createHostClient(new Worker(join(folder, 'host-worker.js')), {
    onEvent: send,
    onBug: (step, error) => { log.write(`bug: ${step}`, error) },
    onCrash: (error) => { onBug('host', error) },
  }))
  const closing = closeGently(window, {
    ask: () => { tell('closing', {}) },
    mayLose: () => askToLose(window, words[settings.get().language]),
    finish: async () => {
      place.set({ ...window.getNormalBounds(), maximized: window.isMaximized() })
      await host.close()
    },
  })
  const handlers = createAppHandlers({
    window, settings, recent, tokens, developing, saved: closing.saved, runCommand: (id) => { tell('command', { id }) },
  })
  if (place.get()?.maximized === true) window.once('ready-to-show', () => { window.maximize() })
  window.once('ready-to-show', () => {
    window.show()
    host.start()
  })
  nativeTheme.on('updated', () => { window.setBackgroundColor(backgroundFor(nativeTheme.shouldUseDarkColors)) })
  let lastCrash = -Infinity
  page.on('render-process-gone', (_event, { reason }) => {
    log.write(`page gone: ${reason}`)
    if (performance.now() - lastCrash < crashInterval) onBug(`page ${reason}`, undefined)
    else page.reload()
    lastCrash = performance.now()
  })

  let opened: string | undefined
  let isLoaded = false
  function handOver(): void {
    if (!isLoaded || opened === undefined) return
    tell('openFile', tokens.chosen(opened, 'open'))
    opened = undefined
  }
  page.once('did-finish-load', () => {
    isLoaded = true
    handOver()
  })
  keepOnPage(page)
  void window.loadURL(startPage)
  // The contract is much code: it is read while the page's own process starts.
  const calls = import('./calls.ts').then(({ createCalls }) => createCalls({
    windows: new Set([page.id]), handlers, host, tokens, log, opened: (path) => { recent.add(path, Date.now()) },
  }))
  ipcMain.handle('call', async (event, ...message: unknown[]) => (await calls)({
    windowId: event.sender.id, isMainFrame: event.senderFrame?.parent === null, url: event.senderFrame?.url ?? '',
  }, message))

  const show = (): void => {
    if (window.isMinimized()) window.restore()
    window.focus()
  }
  return {
    openFile(path) {
      opened = path
      handOver()
      show()
    },
    show,
    closeStudy: () => host.close(),
  }
}
