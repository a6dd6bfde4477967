import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contract, type Channel } from '../../electron/contract/contract.ts'
import { judge } from '../../electron/guard.ts'
import { contextBridge, ipcRenderer } from '../mocks/electron.ts'
import { fitting } from './from-schema.ts'
import { nastyTexts } from './nasty-text.ts'

const channels = Object.keys(contract) as Channel[]
const runs = { senders: 20_000, events: 5000, calls: 5000, seed: 20261123 }
const ours = 7

/** Addresses made of the parts that a confused comparison would let through. */
const urls = fc.oneof(
  fc.constant('app://main/index.html'),
  fc.tuple(
    fc.constantFrom('app:', 'APP:', 'http:', 'https:', 'file:', 'data:', 'blob:app:', 'javascript:', 'devtools:', 'chrome-extension:', 'view-source:app:', 'about:', ' app:', 'app\u0000:', ''),
    fc.constantFrom('//', '/', '///', '\\\\', ''), fc.constantFrom('', 'main@', 'main:x@', 'app://main/@'),
    fc.constantFrom('main', 'Main', 'main.', 'main.example.org', 'example.org', 'mаin', 'xn--min-7cd', 'main%2f', 'main\u0000', '127.0.0.1', 'other', ''),
    fc.constantFrom('', ':80', ':0'), fc.constantFrom('/index.html', '/', '', '/../..', '?app://main/', '#app://main/', '/\u202E', ...nastyTexts.slice(0, 12)),
  ).map((parts) => parts.join('')),
  fc.webUrl(), fc.string({ unit: 'binary' }), fc.constantFrom(...nastyTexts),
)

/** Whether an address is of our origin by the URL standard, which knows nothing of how the guard looks at it. */
function isOurOrigin(url: string): boolean {
  const parsed = URL.parse(url)
  return parsed !== null && parsed.protocol === 'app:' && parsed.host === 'main' && parsed.username === '' && parsed.password === ''
}

test('of all windows, frames and origins only the main frame of our window, on our page, is heard', () => {
  const senders = fc.sample(fc.record({
    windowId: fc.constantFrom(ours, ours, 0, -1, 8, NaN, Infinity, 7.5), isMainFrame: fc.boolean(), url: urls, channel: fc.constantFrom(...channels),
  }), { numRuns: runs.senders, seed: runs.seed })
  const requests = new Map(channels.map((channel) => [channel, fc.sample(fitting(contract[channel].request, () => undefined), { numRuns: 1, seed: runs.seed })[0]]))
  let heard = 0
  for (const { channel, ...sender } of senders) {
    const judged = judge(sender, new Set([ours]), [channel, requests.get(channel)])
    if (judged.ok) {
      heard += 1
      expect([sender.windowId, sender.isMainFrame, isOurOrigin(sender.url)], JSON.stringify(sender)).toEqual([ours, true, true])
    } else {
      const foreign = sender.windowId !== ours || !sender.isMainFrame || !sender.url.startsWith('app://main/')
      expect(foreign, `turned away: ${JSON.stringify(sender)} ${judged.failure}`).toBe(true)
    }
  }
  expect(heard).toBeGreaterThan(100)
  process.stdout.write(`fuzz: ${senders.length} senders, ${heard} heard, all of them our own page\n`)
})

test('the preload script passes two words on and no more, and no name of an event reaches what every object has', async () => {
  await import('../../electron/preload.ts')
  const [, bridge] = contextBridge.exposeInMainWorld.mock.calls[0] as [string, { call(...words: unknown[]): unknown; subscribe(name: unknown, listener: (payload: unknown) => void): () => void }]
  const words = fc.array(fc.oneof(fc.constantFrom<unknown>(...channels, ...nastyTexts, null, undefined, 0, {}, []), fc.anything()), { maxLength: 5 })
  for (const given of fc.sample(words, { numRuns: runs.calls, seed: runs.seed })) {
    ipcRenderer.invoke.mockClear()
    await bridge.call(...given)
    expect(ipcRenderer.invoke.mock.calls).toEqual([['call', given[0], given[1]]])
  }
  const names = fc.sample(fc.oneof(fc.constantFrom<unknown>('changed', 'progress', 'command', 'openFile', 'closing', ...nastyTexts), fc.anything()), { numRuns: runs.events, seed: runs.seed })
  for (const name of names) {
    const heard: unknown[] = []
    const end = bridge.subscribe(name, (payload) => { heard.push(payload) })
    const before = heard.length
    ipcRenderer.emit('event', { sender: ipcRenderer }, 'a name that nobody subscribed to', 'lost')
    expect(heard).toHaveLength(before)
    ipcRenderer.emit('event', { sender: ipcRenderer }, name, 'payload')
    expect(heard.at(-1)).toBe('payload')
    end()
    ipcRenderer.emit('event', { sender: ipcRenderer }, name, 'late')
    expect(heard.at(-1)).toBe('payload')
  }
  expect(Object.keys(Object.prototype)).toEqual([])
})
