import { EventEmitter } from 'node:events'
import type { WebContents } from 'electron'
import { describe, expect, test, vi } from 'vitest'
import { boundsFor, keepOnPage, lockDown, windowOptions } from '../../electron/windows.ts'

const options = windowOptions({ bounds: { width: 1280, height: 800 }, dark: false, preload: '/app/preload.cjs', developing: false })

test('the page is sandboxed, isolated, without Node, and cannot hold foreign pages', () => {
  expect(options.webPreferences).toEqual({
    preload: '/app/preload.cjs', partition: 'funn', sandbox: true, contextIsolation: true, nodeIntegration: false, nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false, webSecurity: true, allowRunningInsecureContent: false, webviewTag: false, navigateOnDragDrop: false,
    spellcheck: false, disableDialogs: true, devTools: false,
  })
})

test('Chromium keeps the session in memory, so that nothing of a study is left in its folders', () => {
  expect(options.webPreferences?.partition).not.toMatch(/^persist:/)
})

test('the developer tools are there only while developing', () => {
  expect(windowOptions({ bounds: {}, dark: false, preload: '', developing: true }).webPreferences?.devTools).toBe(true)
})

test('the window waits for its first picture, on the colour of its theme', () => {
  const dark = windowOptions({ bounds: {}, dark: true, preload: '', developing: false })
  expect(options.show).toBe(false)
  expect(options.backgroundColor).not.toBe(dark.backgroundColor)
})

test('the window is never smaller than guide and notes need', () => {
  expect(options).toMatchObject({ minWidth: 960, minHeight: 640 })
})

describe('the place of the window', () => {
  const screens = [{ x: 0, y: 0, width: 1920, height: 1080 }, { x: 1920, y: 0, width: 1280, height: 1024 }]
  const place = { x: 2000, y: 50, width: 1100, height: 700, maximized: false }

  test('is where it was, also on the second screen', () => {
    expect(boundsFor(place, screens)).toEqual({ x: 2000, y: 50, width: 1100, height: 700 })
  })

  test('is in the middle, as usual, when that screen is gone or nothing is known', () => {
    expect(boundsFor(place, screens.slice(0, 1))).toEqual({ width: 1280, height: 800 })
    expect(boundsFor(null, screens)).toEqual({ width: 1280, height: 800 })
    expect(boundsFor({ ...place, y: -500 }, screens)).toEqual({ width: 1280, height: 800 })
  })

  test('fits a small screen', () => {
    expect(boundsFor(null, [{ x: 0, y: 0, width: 1024, height: 700 }])).toEqual({ width: 1024, height: 700 })
  })

  test('is not too small to work in, whatever was stored', () => {
    expect(boundsFor({ ...place, width: 10, height: 10, x: 500 }, [{ x: 0, y: 0, width: 1920, height: 1080 }])).toEqual({ width: 1280, height: 800 })
    expect(boundsFor({ ...place, x: 5, width: 300, height: 200 }, screens)).toEqual({ x: 5, y: 50, width: 960, height: 640 })
  })
})

describe('a page', () => {
  const openers: ((details: unknown) => unknown)[] = []
  const policies: string[] = []
  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (handler: (details: unknown) => unknown) => { openers.push(handler) },
    setWebRTCIPHandlingPolicy: (policy: string) => { policies.push(policy) },
  })
  lockDown(contents as unknown as WebContents)

  test.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])('is stopped on %s', (event) => {
    const preventDefault = vi.fn()
    contents.emit(event, { preventDefault, url: 'app://main/index.html' })
    expect(preventDefault).toHaveBeenCalledOnce()
  })

  test('opens no window', () => {
    expect(openers[0]?.({ url: 'app://main/index.html' })).toEqual({ action: 'deny' })
  })

  test('gets no Bluetooth device and no UDP', () => {
    const choose = vi.fn()
    contents.emit('select-bluetooth-device', { preventDefault: vi.fn() }, [{ deviceId: 'x' }], choose)
    expect(choose).toHaveBeenCalledExactlyOnceWith('')
    expect(policies).toEqual(['disable_non_proxied_udp'])
  })
})

test.each([['about:blank', 1], ['data:text/html,x', 1], ['app://main/index.html', 0]])('a page that has gone to %s is brought back: %i times', (url, times) => {
  const loadURL = vi.fn(() => Promise.resolve())
  const contents = Object.assign(new EventEmitter(), { loadURL })
  keepOnPage(contents as unknown as WebContents)
  contents.emit('did-navigate', {}, url)
  expect(loadURL.mock.calls).toEqual(Array.from({ length: times }, () => ['app://main/index.html']))
})
