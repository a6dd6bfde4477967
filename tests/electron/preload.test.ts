import { expect, test, vi } from 'vitest'
import type { Bridge } from '../../electron/contract/contract.ts'
import { contextBridge, ipcRenderer, webFrame } from '../mocks/electron.ts'

vi.mock('electron', () => import('../mocks/electron.ts'))
await import('../../electron/preload.ts')
const exposed = [...contextBridge.exposeInMainWorld.mock.calls] as [string, Bridge][]
const scripts = [...webFrame.executeJavaScript.mock.calls]
const bridge = exposed[0]![1]

test('the window gets two functions under one name, and nothing of Node or Electron', () => {
  expect(exposed.map(([name]) => name)).toEqual(['funn'])
  expect(Object.entries(bridge).map(([key, value]) => [key, typeof value])).toEqual([['call', 'function'], ['subscribe', 'function']])
})

test('WebRTC, whose sockets no policy of the page forbids, is taken from the window', () => {
  expect(scripts).toEqual([['delete window.RTCPeerConnection; delete window.webkitRTCPeerConnection']])
})

test('a call goes through the one door with its channel and request, and brings back the reply', async () => {
  expect(await bridge.call('study.state', {})).toEqual({ ok: true, value: null })
  expect(ipcRenderer.invoke).toHaveBeenCalledExactlyOnceWith('call', 'study.state', {})
})

test('a listener hears the payloads of its event, without Electron\'s own event, until it unsubscribes', () => {
  const listener = vi.fn()
  const other = vi.fn()
  const unsubscribe = bridge.subscribe('command', listener)
  bridge.subscribe('progress', other)
  ipcRenderer.emit('event', { sender: ipcRenderer }, 'command', { id: 'go.matrix' })
  unsubscribe()
  ipcRenderer.emit('event', { sender: ipcRenderer }, 'command', { id: 'go.notes' })
  expect(listener.mock.calls).toEqual([[{ id: 'go.matrix' }]])
  expect(other).not.toHaveBeenCalled()
})

test('a study that Funn was started with waits for the page to listen, and is handed over once', () => {
  const first = vi.fn()
  const second = vi.fn()
  ipcRenderer.emit('event', {}, 'openFile', { token: 't', name: 'A.funn' })
  bridge.subscribe('openFile', first)()
  bridge.subscribe('openFile', second)
  expect(first.mock.calls).toEqual([[{ token: 't', name: 'A.funn' }]])
  expect(second).not.toHaveBeenCalled()
})

test('other events that nobody listens to are not kept', () => {
  const late = vi.fn()
  ipcRenderer.emit('event', {}, 'closing', {})
  bridge.subscribe('closing', late)
  expect(late).not.toHaveBeenCalled()
})
