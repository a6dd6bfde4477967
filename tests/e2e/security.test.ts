import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, inject, test, vi } from 'vitest'
import { contentPolicy, startPage } from '../../electron/protocol.ts'
import { launchFunn, sharedFolder, type RunningFunn } from './launch.ts'

// What docs/safety/security.md promises and boundary.test.ts does not hold yet, each seen in a real Electron.

let funn: RunningFunn
beforeEach(async () => {
  funn = await launchFunn()
  await funn.window.getByRole('heading', { level: 1 }).waitFor()
})

/** The page is ours, alone, and has its door: nothing that was tried moved it. */
async function expectUnmoved(page: Page): Promise<void> {
  expect(page.url()).toBe(startPage)
  expect(await page.evaluate(() => ['ran' in window, typeof window.funn])).toEqual([false, 'object'])
  expect(await funn.app.evaluate(({ BrowserWindow, webContents }) => [BrowserWindow.getAllWindows().length, webContents.getAllWebContents().length])).toEqual([1, 1])
}

describe('the window that runs', () => {
  test('has the settings of a sandboxed page, as Electron itself reports them', async () => {
    const settings = await funn.app.evaluate(({ webContents }) => {
      const contents = webContents.getAllWebContents()[0] as unknown as { getLastWebPreferences(): Record<string, unknown> }
      return contents.getLastWebPreferences()
    })
    expect(settings).toMatchObject({
      sandbox: true, contextIsolation: true, nodeIntegration: false, nodeIntegrationInSubFrames: false, webSecurity: true,
      allowRunningInsecureContent: false, webviewTag: false,
    })
    for (const name of ['experimentalFeatures', 'enableBlinkFeatures', 'nodeIntegrationInWorker', 'plugins', 'navigateOnDragDrop']) expect(settings[name] || undefined, name).toBeUndefined()
  })

  test.runIf(process.platform === 'linux')('is a process that the kernel holds in a sandbox', async () => {
    const pid = await funn.app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]?.getOSProcessId() ?? 0)
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    expect(/^Seccomp:\s+(\d)/m.exec(status)?.[1], 'system calls are filtered').toBe('2')
    expect(/^NoNewPrivs:\s+(\d)/m.exec(status)?.[1], 'it can gain no rights').toBe('1')
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split(/[\0 ]/)
    expect(words.filter((word) => /^--(?:type|no-sandbox|disable-seccomp|no-zygote)/.test(word))).toEqual(['--type=renderer'])
    const switches = await funn.app.evaluate(({ app }) => ['no-sandbox', 'disable-web-security', 'enable-blink-features', 'remote-allow-origins'].filter((name) => app.commandLine.hasSwitch(name)))
    expect(switches).toEqual([])
  })

  test('keeps the door beyond the reach of a page that has changed the language itself', async () => {
    // Without the app's own scripts: they read ahead when idle, and what they hand their own maps would count as stolen.
    await funn.window.route('**/*.js', (route) => route.abort())
    await funn.window.reload()
    expect(await funn.window.locator('#root').innerHTML()).toBe('')
    const outcome = await funn.window.evaluate(async () => {
      const stolen: unknown[] = []
      const steal = function (this: unknown, ...given: unknown[]): undefined { stolen.push(this, ...given) }
      for (const [prototype, name] of [[Map.prototype, 'get'], [Map.prototype, 'set'], [Set.prototype, 'add'], [Function.prototype, 'call'], [Function.prototype, 'apply']] as const) {
        Object.defineProperty(prototype, name, { value: steal })
      }
      new Map().get('taken')
      const caught = stolen.splice(0).length
      // oxlint-disable-next-line no-extend-native -- that it reaches nobody is what is tested
      Object.defineProperty(Object.prototype, 'channel', { value: 'study.open', configurable: true })
      const reply = await window.funn.call('study.state', {})
      const end = window.funn.subscribe('changed', () => undefined)
      end()
      const reach = (work: () => unknown): string => {
        try {
          return typeof work()
        } catch (error) {
          return (error as Error).name
        }
      }
      return {
        reply, caught, stolen: stolen.length,
        // The way out that worked before contexts were isolated.
        constructor: reach(() => (window.funn.call.constructor as unknown as (text: string) => () => unknown)('return process')()),
        frozen: Object.isFrozen(window.funn),
      }
    })
    expect(outcome).toEqual({ reply: { ok: true, value: null }, caught: 2, stolen: 0, constructor: 'EvalError', frozen: true })
  })
})

describe('nobody else is heard', () => {
  test('a second window with the same page and the same preload script', async () => {
    const reply = await funn.app.evaluate(async ({ BrowserWindow }, preload) => {
      const second = new BrowserWindow({ show: false, webPreferences: { preload, partition: 'funn', sandbox: true } })
      await second.loadURL('app://main/index.html')
      const answer: unknown = await second.webContents.executeJavaScript(`funn.call('study.state', {})`)
      second.destroy()
      return answer
    }, join(inject('launch').app, 'dist/electron/preload.cjs'))
    expect(reply).toEqual({ ok: false, failure: { kind: 'invalid-message' } })
  })

  test('a frame inside the page, which has no door at all', async () => {
    const outcome = await funn.window.evaluate(async () => {
      const frame = document.createElement('iframe')
      document.body.append(frame)
      await new Promise((resolve) => { setTimeout(resolve, 200) })
      const inner = frame.contentWindow
      return [inner !== null && 'funn' in inner, inner !== null && 'require' in inner]
    })
    expect(outcome).toEqual([false, false])
  })
})

describe('no way leads elsewhere', () => {
  test('links of every scheme, by click, with the keys that open new windows, and from script', async () => {
    const page = funn.window
    const addresses = [
      'javascript:void(window.ran = 1)', 'JaVaScRiPt:window.ran=1', 'data:text/html,<script>opener.ran=1</script>', 'file:///etc/passwd', 'chrome://version', 'mailto:x@example.org',
      'view-source:app://main/index.html', 'blob:app://main/x', 'app://main/index.html#x/../..', 'funn://x', 'https://example.org/',
    ]
    const before = await page.evaluate(() => window.location.href)
    for (const address of addresses) {
      await page.evaluate((to) => {
        document.querySelector('#away')?.remove()
        const link = Object.assign(document.createElement('a'), { href: to, id: 'away', textContent: 'bort' })
        Object.assign(link.style, { position: 'fixed', inset: '0 auto auto 0', width: '80px', height: '80px', zIndex: '99999' })
        document.body.append(link)
      }, address)
      await page.mouse.click(20, 20)
      await page.mouse.click(20, 20, { button: 'middle' })
      for (const key of ['Control', 'Shift']) {
        await page.keyboard.down(key)
        await page.mouse.click(20, 20)
        await page.keyboard.up(key)
      }
      await page.evaluate((to) => {
        document.querySelector('#away')?.setAttribute('target', '_blank')
        window.open(to)
        window.open(to, 'named', 'width=300,height=300')
        if (!to.startsWith('app://main/index.html#')) window.location.href = to
      }, address)
      await page.mouse.click(20, 20)
    }
    await page.evaluate(() => { document.querySelector('#away')?.remove() })
    expect((await page.evaluate(() => window.location.href)).split('#')[0]).toBe(before)
    expect(await page.evaluate(() => ['ran' in window, typeof window.funn])).toEqual([false, 'object'])
    expect(await funn.app.evaluate(({ BrowserWindow, webContents }) => [BrowserWindow.getAllWindows().length, webContents.getAllWebContents().length])).toEqual([1, 1])
  })

  test('a file, a link, a page and a script dropped on the window', async () => {
    const page = funn.window
    const folder = sharedFolder()
    const devtools = await page.context().newCDPSession(page)
    const html = '<a href="https://example.org/">x</a><img src="x" onerror="window.ran=1"><script>window.ran=1</script>'
    const drops = [
      { items: [], files: [join(import.meta.dirname, 'security.test.ts')] }, { items: [], files: [folder] },
      { items: [{ mimeType: 'text/uri-list', data: 'https://example.org/' }] }, { items: [{ mimeType: 'text/uri-list', data: 'file:///etc/passwd' }] },
      { items: [{ mimeType: 'text/uri-list', data: 'javascript:window.ran=1' }] }, { items: [{ mimeType: 'text/html', data: html, baseURL: 'https://example.org/' }] },
      { items: [{ mimeType: 'text/plain', data: 'javascript:window.ran=1' }] },
    ]
    const images = await page.evaluate(() => document.querySelectorAll('img, script:not([src])').length)
    for (const drop of drops) {
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
        await devtools.send('Input.dispatchDragEvent', { type, x: 200, y: 500, data: { dragOperationsMask: 1, ...drop } })
      }
    }
    await expectUnmoved(page)
    expect(await page.evaluate(() => document.querySelectorAll('img, script:not([src])').length)).toBe(images)
  })

  test('a webview is an unknown element here, and attaches nothing', async () => {
    const page = funn.window
    const made = await page.evaluate(async () => {
      const view = document.createElement('webview')
      view.setAttribute('src', 'app://main/index.html')
      view.setAttribute('allowpopups', '')
      view.setAttribute('nodeintegration', '')
      document.body.append(view)
      await new Promise((resolve) => { setTimeout(resolve, 300) })
      return [view instanceof HTMLElement, 'getWebContentsId' in view, 'executeJavaScript' in view, view.shadowRoot === null]
    })
    expect(made).toEqual([true, false, false, true])
    await expectUnmoved(page)
  })

  test('no file of the disk and no page of text can be loaded into the window, not even by main itself', async () => {
    const outcomes = await funn.app.evaluate(async ({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows()
      const outcome = (url: string) => window?.loadURL(url).then(() => 'loaded', () => 'refused')
      return [await outcome('file:///etc/hostname'), await outcome('data:text/html,<p>x'), await outcome('https://example.org/'), await outcome('app://other/index.html')]
    })
    expect(outcomes).toEqual(['refused', 'refused', 'refused', 'refused'])
  })

  test('the empty page, which Electron asks nobody about, is left again at once', async () => {
    await funn.window.evaluate(() => { window.location.href = 'about:blank' })
    await vi.waitUntil(() => funn.window.url() === startPage && funn.window.evaluate(() => typeof window.funn === 'object').catch(() => false), { timeout: 20_000 })
    await funn.window.getByRole('heading', { level: 1 }).waitFor()
    await expectUnmoved(funn.window)
  })
})

describe('the content policy', () => {
  test('comes with the answer itself, before the first byte of the page, and is the strict one', async () => {
    const headers = await funn.app.evaluate(async ({ session }) => {
      const answer = await session.fromPartition('funn').fetch('app://main/index.html')
      return { policy: answer.headers.get('content-security-policy'), type: answer.headers.get('content-type'), sniff: answer.headers.get('x-content-type-options'), page: await answer.text() }
    })
    const nonce = /'nonce-([^']+)'/.exec(headers.policy ?? '')?.[1] ?? ''
    expect(headers.policy).toBe(contentPolicy(nonce))
    expect([headers.type, headers.sniff]).toEqual(['text/html; charset=utf-8', 'nosniff'])
    expect(headers.page).not.toMatch(/http-equiv|unsafe-/i)
  })

  test('stops what markup can bring with it: handlers, frames, objects, forms, bases and workers', async () => {
    const page = funn.window
    const { broken, ran } = await page.evaluate(async () => {
      const violated: string[] = []
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => { violated.push(effectiveDirective) })
      const add = <Name extends keyof HTMLElementTagNameMap>(name: Name, attributes: Record<string, string>): HTMLElementTagNameMap[Name] => {
        const element = document.createElement(name)
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
        document.body.append(element)
        return element
      }
      const tried = (work: () => unknown): void => {
        try {
          work()
        } catch {
          // Trusted Types throw where the policy reports.
        }
      }
      tried(() => { add('button', { onclick: 'window.ran = 1' }).click() })
      tried(() => { add('iframe', { src: 'data:text/html,<script>parent.ran=1</script>' }) })
      tried(() => { add('object', { data: 'app://main/index.html' }) })
      tried(() => { add('embed', { src: 'app://main/index.html' }) })
      tried(() => { add('base', { href: 'https://example.org/' }) })
      tried(() => { add('form', { action: 'app://main/index.html' }).submit() })
      tried(() => { add('script', { src: 'data:text/javascript,window.ran=1' }) })
      tried(() => new Worker(URL.createObjectURL(new Blob(['postMessage(1)'], { type: 'text/javascript' }))))
      tried(() => { add('video', { src: 'app://main/x.mp4' }) })
      tried(() => { add('link', { rel: 'manifest', href: 'app://main/m.json' }) })
      await new Promise((resolve) => { setTimeout(resolve, 500) })
      return { broken: [...new Set(violated)].toSorted(), ran: 'ran' in window }
    })
    expect(ran).toBe(false)
    expect(broken).toEqual(['base-uri', 'form-action', 'frame-src', 'media-src', 'require-trusted-types-for'])
    await expectUnmoved(page)
  })
})

test('an address that was never made by us stays unmade: no service worker, no cache, no storage on disk', async () => {
  const outcome = await funn.window.evaluate(async () => {
    const refused = (work: () => Promise<unknown>) => Promise.resolve().then(work).then(() => 'done', () => 'refused')
    return { worker: 'serviceWorker' in navigator ? await refused(() => navigator.serviceWorker.register('/sw.js')) : 'refused' }
  })
  expect(outcome).toEqual({ worker: 'refused' })
  expect(await funn.app.evaluate(({ session }) => session.fromPartition('funn').storagePath)).toBeNull()
})
