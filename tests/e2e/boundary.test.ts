import { readFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, inject, onTestFinished, test, vi } from 'vitest'
import type { Bridge } from '../../electron/contract/contract.ts'
import { launchFunn, sharedFolder } from './launch.ts'
import { finishedTrace } from './socket-trace.ts'

declare global {
  interface Window {
    funn: Bridge
  }
}

/** A listener on this machine that counts who knocks: an address without a name, and nearer than any network. */
async function listen(): Promise<{ readonly port: number; readonly knocks: () => number }> {
  let knocks = 0
  const server = createServer((socket) => {
    knocks += 1
    socket.destroy()
  })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  onTestFinished(() => { server.close() })
  const { port } = server.address() as AddressInfo
  return { port, knocks: () => knocks }
}

/** What Chromium says on the page's console while `work` is done. */
async function complaints(page: Page, work: () => Promise<unknown>): Promise<string[]> {
  const lines: string[] = []
  const listener = (message: { type(): string; text(): string }): void => {
    if (message.type() === 'error' || message.type() === 'warning') lines.push(message.text())
  }
  page.on('console', listener)
  page.on('pageerror', (error) => lines.push(error.message))
  await work()
  page.off('console', listener)
  return lines
}

describe('the network', () => {
  test('no way out of the page reaches even a listener on the same machine', async () => {
    const { port, knocks } = await listen()
    const { window: page } = await launchFunn()
    const outcomes = await page.evaluate(async (address) => {
      const settled = (work: Promise<unknown>) => work.then(() => 'reached', () => 'refused')
      const loaded = (element: HTMLElement) => new Promise<string>((resolve) => {
        element.addEventListener('load', () => { resolve('reached') })
        element.addEventListener('error', () => { resolve('refused') })
        document.body.append(element)
      })
      /** Refused at once, or by an error event. */
      const opened = (open: () => EventTarget) => new Promise<string>((resolve) => {
        try {
          const target = open()
          target.addEventListener('error', () => { resolve('refused') })
          for (const event of ['open', 'load', 'message']) target.addEventListener(event, () => { resolve('reached') })
        } catch {
          resolve('refused')
        }
      })
      return {
        fetch: await settled(fetch(`http://${address}/fetch`, { mode: 'no-cors' })),
        beacon: navigator.sendBeacon(`http://${address}/beacon`) ? await new Promise((resolve) => { setTimeout(resolve, 200, 'refused') }) : 'refused',
        request: await opened(() => {
          const request = new XMLHttpRequest()
          request.open('GET', `http://${address}/xhr`)
          request.send()
          return request
        }),
        socket: await opened(() => new WebSocket(`ws://${address}/socket`)),
        events: await opened(() => new EventSource(`http://${address}/events`)),
        image: await loaded(Object.assign(document.createElement('img'), { src: `http://${address}/image.png` })),
        style: await loaded(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `http://${address}/style.css` })),
        peer: ['RTCPeerConnection', 'webkitRTCPeerConnection'].some((name) => name in window) ? 'there' : 'refused',
      }
    }, `127.0.0.1:${port}`)
    expect(outcomes).toEqual({
      fetch: 'refused', beacon: 'refused', request: 'refused', socket: 'refused', events: 'refused', image: 'refused', style: 'refused', peer: 'refused',
    })
    expect(knocks()).toBe(0)
  })

  test('WebRTC, if a script of the page found it in an empty frame, sends nothing', async (context) => {
    const records = sharedFolder()
    if (inject('launch').traces === undefined) context.skip('system calls cannot be recorded')
    const { port, knocks } = await listen()
    const { app, window: page } = await launchFunn({ record: join(records, 'trace') })
    const candidates = await page.evaluate(async (address) => {
      const frame = document.createElement('iframe')
      document.body.append(frame)
      const { RTCPeerConnection: Connection } = frame.contentWindow as unknown as typeof globalThis
      const connection = new Connection({
        iceServers: [{ urls: [`turn:${address}?transport=tcp`], username: 'u', credential: 'c' }, { urls: `stun:${address}` }],
      })
      connection.createDataChannel('x')
      await connection.setLocalDescription(await connection.createOffer())
      return new Promise<readonly string[]>((resolve) => {
        const found: string[] = []
        connection.addEventListener('icecandidate', ({ candidate }) => { if (candidate !== null) found.push(candidate.candidate) })
        setTimeout(resolve, 2000, found)
      })
    }, `127.0.0.1:${port}`)
    await app.close()
    expect(candidates.filter((candidate) => /srflx|relay|\d+\.\d+\.\d+\.\d+/.test(candidate))).toEqual([])
    expect(knocks()).toBe(0)
    const { internet } = await finishedTrace(join(records, 'trace'))
    // Chromium asks the kernel by such sockets which address it would use, and listens on one; none carries a packet.
    expect(internet.filter((call) => !/^(socket|bind|connect)\(.*(SOCK_DGRAM|<UDP)/.test(call))).toEqual([])
  })

  test('Chromium is refused behind the page, too: by the sessions themselves', async () => {
    const { port, knocks } = await listen()
    const { app } = await launchFunn()
    const outcomes = await app.evaluate(async ({ session, net }, address) => {
      const outcome = (work: Promise<unknown>) => work.then(() => 'reached', () => 'refused')
      return Promise.all([
        outcome(net.fetch(`http://${address}/`)), outcome(session.defaultSession.fetch(`http://${address}/`)),
        outcome(session.fromPartition('funn').fetch(`http://${address}/`)), outcome(session.fromPartition('funn').fetch('file:///etc/hostname')),
        outcome(session.fromPartition('a new one').fetch(`http://localhost:${address.split(':')[1] ?? ''}/`)),
      ])
    }, `127.0.0.1:${port}`)
    expect(new Set(outcomes)).toEqual(new Set(['refused']))
    expect(knocks()).toBe(0)
  })
})

test('Chromium on its own asks the network for nothing, by its own log of it', async () => {
  const userData = sharedFolder()
  const log = join(userData, 'network.json')
  const { app, window: page } = await launchFunn({ userData, args: [`--log-net-log=${log}`] })
  await page.getByRole('heading', { level: 1 }).waitFor()
  await app.close()
  const { constants, events } = JSON.parse(readFileSync(log, 'utf8')) as {
    constants: { logSourceType: Record<string, number> }
    events: { source: { type: number }; params?: unknown }[]
  }
  const used = ['URL_REQUEST', 'SOCKET', 'UDP_SOCKET', 'HOST_RESOLVER_IMPL_JOB'].map((name) => [name, constants.logSourceType[name]] as const)
  expect(events.length).toBeGreaterThan(0)
  expect(used.flatMap(([name, type]) => events.filter(({ source }) => source.type === type).map(({ params }) => [name, params]))).toEqual([])
})

describe('leaving the page', () => {
  test('no window opens, and no address, link, form or frame leads away', async () => {
    const { port, knocks } = await listen()
    const { app, window: page } = await launchFunn()
    const start = page.url()
    expect(await page.evaluate((address) => window.open(`http://${address}/`), `127.0.0.1:${port}`)).toBeNull()
    for (const address of [`http://127.0.0.1:${port}/`, 'file:///etc/passwd', 'app://main/assets/', 'app://other/index.html', 'data:text/html,x']) {
      await page.evaluate((to) => { window.location.assign(to) }, address)
      await page.evaluate((to) => {
        const link = Object.assign(document.createElement('a'), { href: to, target: '_blank' })
        document.body.append(link)
        link.click()
        const form = Object.assign(document.createElement('form'), { action: to, method: 'post' })
        document.body.append(form)
        form.submit()
        document.body.append(Object.assign(document.createElement('iframe'), { src: to }))
      }, address)
    }
    expect(page.url()).toBe(start)
    expect(await page.evaluate(() => 'funn' in window)).toBe(true)
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
    expect(knocks()).toBe(0)
  })

  test('a file dropped on the window does not replace the page', async () => {
    const { window: page } = await launchFunn()
    const start = page.url()
    const devtools = await page.context().newCDPSession(page)
    const data = { items: [], files: [join(import.meta.dirname, 'boundary.test.ts')], dragOperationsMask: 1 }
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await devtools.send('Input.dispatchDragEvent', { type, x: 100, y: 600, data })
    expect(await page.evaluate(() => document.title)).toContain('Funn')
    expect(page.url()).toBe(start)
  })
})

test('every permission is denied, asked for or not', async () => {
  const { window: page } = await launchFunn()
  const outcomes = await page.evaluate(async () => {
    const names = [
      'geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read', 'clipboard-write', 'persistent-storage', 'idle-detection',
      'screen-wake-lock', 'window-management', 'local-fonts', 'storage-access',
    ]
    const refused = (work: () => Promise<unknown>) => Promise.resolve().then(work).then(() => 'allowed', () => 'refused')
    const granted: string[] = []
    for (const name of names) {
      const { state } = await navigator.permissions.query({ name: name as PermissionName })
      if (state !== 'denied') granted.push(`${name}: ${state}`)
    }
    return {
      granted,
      notification: await Notification.requestPermission(),
      sound: await refused(() => navigator.mediaDevices.getUserMedia({ audio: true })),
      screen: await refused(() => navigator.mediaDevices.getDisplayMedia()),
      place: await refused(() => new Promise((resolve, reject) => { navigator.geolocation.getCurrentPosition(resolve, reject) })),
      clipboard: await refused(() => navigator.clipboard.readText()),
    }
  })
  expect(outcomes).toEqual({ granted: [], notification: 'denied', sound: 'refused', screen: 'refused', place: 'refused', clipboard: 'refused' })
})

describe('the door', () => {
  test('the page has two functions and nothing of Node or Electron', async () => {
    const { window: page } = await launchFunn()
    expect(await page.evaluate(() => Object.entries(window.funn).map(([name, value]) => `${name}: ${typeof value}`))).toEqual(['call: function', 'subscribe: function'])
    expect(await page.evaluate(() => ['require', 'process', 'global', 'Buffer', 'module', 'exports', '__dirname', 'electron', 'ipcRenderer'].filter((name) => name in window))).toEqual([])
    expect(await page.evaluate(() => {
      try {
        Object.assign(window.funn, { call: 'replaced', more: 'added' })
      } catch {
        // Frozen objects throw here; what counts is what is there afterwards.
      }
      return Object.values(window.funn).map((value) => typeof value)
    })).toEqual(['function', 'function'])
  })

  test('bad messages are turned away one by one, and the app works on', async () => {
    const { window: page } = await launchFunn()
    const replies = await page.evaluate(async () => {
      const door = window.funn as unknown as { call(...message: unknown[]): Promise<{ ok: boolean; failure?: { kind: string } }> }
      const messages: unknown[][] = [
        ['study.delete', {}], ['__proto__', {}], ['constructor', {}], [{}, {}], [],
        ['study.state'], ['study.state', null], ['study.state', { extra: 1 }], ['study.open', { file: 7, passphrase: 'p' }],
        ['study.open', { file: '/etc/passwd', passphrase: 'p', path: '/etc/passwd' }],
        ['study.open', new Map()], ['study.open', { file: 't', passphrase: 'p'.repeat(30_000_000) }],
        ['notes.write', { sessionId: 's', questionId: null, answerId: null, version: 0, edits: Array.from({ length: 300_000 }, () => 0) }],
      ]
      const kinds: unknown[] = []
      for (const message of messages) kinds.push((await door.call(...message)).failure?.kind)
      return { kinds: [...new Set(kinds)], after: await window.funn.call('study.state', {}) }
    })
    expect(replies).toEqual({ kinds: ['invalid-message'], after: { ok: true, value: null } })
  })

  test('a path is no token, and a token of one purpose serves no other', async () => {
    const folder = sharedFolder()
    const { app, window: page } = await launchFunn()
    await app.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
    }, join(folder, 'studie.funn'))
    const outcomes = await page.evaluate(async () => {
      const chosen = await window.funn.call('app.chooseFile', { purpose: 'open-study', suggestedName: '' })
      const token = chosen.ok ? (chosen.value?.token ?? '') : ''
      const kind = (reply: { ok: boolean; failure?: { kind: string } }) => (reply.ok ? 'ok' : reply.failure?.kind)
      return {
        told: chosen.ok && Object.keys(chosen.value ?? {}),
        path: kind(await window.funn.call('study.open', { file: '/etc/passwd', passphrase: 'correct horse battery' })),
        token: kind(await window.funn.call('study.open', { file: token, passphrase: 'correct horse battery' })),
        example: kind(await window.funn.call('study.example', { file: token, passphrase: 'correct horse battery', key: null })),
      }
    })
    expect(outcomes).toEqual({ told: ['token', 'name', 'place'], path: 'unknown-file', token: 'not-found', example: 'unknown-file' })
  })
})

describe('the content policy', () => {
  test('no screen of the app breaks it, and each load has its own nonce', async () => {
    const folder = sharedFolder()
    const { app, window: page } = await launchFunn()
    await app.evaluate(({ dialog }, path) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path })
    }, join(folder, 'studie.funn'))
    const nonce = () => page.evaluate(() => document.querySelector('meta[property="csp-nonce"]')?.getAttribute('content') ?? '')
    const first = await nonce()
    const lines = await complaints(page, async () => {
      await page.evaluate(async () => {
        const chosen = await window.funn.call('app.chooseFile', { purpose: 'new-study', suggestedName: 'Studie' })
        await window.funn.call('study.example', { file: chosen.ok ? (chosen.value?.token ?? '') : '', passphrase: 'hest batteri stift', key: null })
      })
      await page.reload()
      const screens = await vi.waitUntil(() => app.evaluate(({ Menu }) => {
        const items = Menu.getApplicationMenu()?.items.flatMap((menu) => menu.submenu?.items ?? []) ?? []
        const ids = items.map(({ id }) => id).filter((id) => /^go\.(?!back|forward)/.test(id))
        return ids.length > 5 ? ids : undefined
      }), { timeout: 10_000 })
      for (const screen of screens) {
        await app.evaluate(({ Menu }, id) => { Menu.getApplicationMenu()?.getMenuItemById(id)?.click() }, screen)
        await page.getByRole('heading', { level: 1 }).waitFor()
      }
    })
    expect(lines).toEqual([])
    expect(first).toMatch(/^[A-Za-z0-9+/]{24}$/)
    expect(await nonce()).not.toBe(first)
  })

  test('script in the page, script from text and markup from text do not run', async () => {
    const { window: page } = await launchFunn()
    const outcomes = await page.evaluate(async () => {
      // What runs within the inspector's own evaluation is exempt from the policy; a timer's work is not.
      await new Promise((resolve) => { setTimeout(resolve, 0) })
      const refused = (work: () => unknown) => {
        try {
          work()
          return 'done'
        } catch (error) {
          return (error as Error).name
        }
      }
      const script = document.createElement('script')
      const style = document.createElement('style')
      style.textContent = 'body { outline: 7px solid red }'
      document.head.append(style)
      return {
        // oxlint-disable-next-line eslint/no-eval -- that it fails is what is tested
        evaluated: refused(() => (0, eval)('1 + 1')),
        markup: refused(() => { document.createElement('div').innerHTML = '<b>x</b>' }),
        script: refused(() => { script.text = 'window.ran = true' }),
        policy: refused(() => (window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }).trustedTypes.createPolicy('default', {})),
        style: getComputedStyle(document.body).outlineWidth === '7px' ? 'done' : 'ignored',
        ran: 'ran' in window,
      }
    })
    expect(outcomes).toEqual({ evaluated: 'EvalError', markup: 'TypeError', script: 'TypeError', policy: 'TypeError', style: 'ignored', ran: false })
  })
})

test('a study named on the command line is offered for opening', async () => {
  const { window: page } = await launchFunn({ args: [join(sharedFolder(), 'Fjordby 2026.funn')] })
  const named = page.getByText('Fjordby 2026').first()
  await named.waitFor()
  expect(await named.textContent()).toContain('Fjordby 2026')
})
