import { EventEmitter } from 'node:events'
import type { CommandLine, Session } from 'electron'
import { describe, expect, test, vi } from 'vitest'
import { closeDoors, isAllowedRequest, keepOffline, offlineSwitches, switchOffNetwork } from '../../electron/offline.ts'

const elsewhere = [
  'http://example.org/', 'https://example.org/', 'ws://example.org/', 'wss://example.org/', 'ftp://example.org/', 'file:///etc/passwd',
  'http://127.0.0.1/', 'http://[::1]/', 'app://other/index.html', 'app://main.example.org/', 'app://main@example.org/',
  'chrome-extension://abc/x.js', 'blob:app://main/1', 'devtools://devtools/bundled/x.js',
]

describe('addresses', () => {
  test('only Funn\'s own files may be loaded', () => {
    expect(isAllowedRequest('app://main/index.html', false)).toBe(true)
  })

  test.each(elsewhere)('%s is refused', (url) => {
    expect(isAllowedRequest(url, false)).toBe(false)
  })

  test('the developer tools load their own files where they are allowed, and nothing else', () => {
    expect(elsewhere.filter((url) => isAllowedRequest(url, true))).toEqual(['devtools://devtools/bundled/x.js'])
  })
})

test('no name or address resolves, no proxy is looked for, and Chromium\'s own services are off', () => {
  const appendSwitch = vi.fn()
  switchOffNetwork({ appendSwitch } as unknown as CommandLine)
  const set = Object.fromEntries(appendSwitch.mock.calls as [string, string][])
  expect(set).toEqual(offlineSwitches)
  expect(set).toMatchObject({ 'host-resolver-rules': 'MAP * ~NOTFOUND', 'no-proxy-server': '', 'force-webrtc-ip-handling-policy': 'disable_non_proxied_udp' })
  expect(Object.keys(set)).toEqual(expect.arrayContaining([
    'disable-background-networking', 'disable-component-update', 'disable-domain-reliability', 'disable-breakpad', 'dns-prefetch-disable',
  ]))
})

test('no port is opened to the page, although the program was started with one', () => {
  const removeSwitch = vi.fn()
  closeDoors({ removeSwitch })
  expect(removeSwitch.mock.calls.flat()).toEqual(['remote-debugging-port', 'remote-debugging-address', 'remote-allow-origins'])
})

type Filter = (details: { url: string }, answer: (verdict: { cancel: boolean }) => void) => void

function closedSession() {
  const handlers = new Map<string, (request: Request) => Response>()
  let filter: Filter | undefined
  const session = Object.assign(new EventEmitter(), {
    webRequest: { onBeforeRequest: (listener: Filter) => { filter = listener } },
    protocol: { handle: (scheme: string, handler: (request: Request) => Response) => handlers.set(scheme, handler) },
    setProxy: vi.fn(async () => undefined),
    setSpellCheckerEnabled: vi.fn(),
    setSpellCheckerLanguages: vi.fn(),
  })
  keepOffline(session as unknown as Session, false)
  const isCancelled = (url: string): boolean | undefined => {
    let verdict: boolean | undefined
    filter?.({ url }, ({ cancel }) => { verdict = cancel })
    return verdict
  }
  return { session, handlers, isCancelled }
}

describe('a session', () => {
  test('cancels every request but those for its own files', () => {
    const { isCancelled } = closedSession()
    expect(isCancelled('app://main/index.html')).toBe(false)
    expect(elsewhere.map(isCancelled)).toEqual(elsewhere.map(() => true))
  })

  test.each(['http', 'https', 'file'])('answers %s with a network error should a request get that far', (scheme) => {
    const { handlers } = closedSession()
    expect(handlers.get(scheme)?.(new Request('http://example.org/')).type).toBe('error')
  })

  test('asks no proxy, checks no spelling, saves no download', () => {
    const { session } = closedSession()
    const download = { preventDefault: vi.fn() }
    session.emit('will-download', download)
    expect(session.setProxy).toHaveBeenCalledWith({ mode: 'direct' })
    expect(session.setSpellCheckerEnabled).toHaveBeenCalledWith(false)
    expect(session.setSpellCheckerLanguages).toHaveBeenCalledWith([])
    expect(download.preventDefault).toHaveBeenCalledOnce()
  })
})
