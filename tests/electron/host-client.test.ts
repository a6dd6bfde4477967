import { EventEmitter } from 'node:events'
import { describe, expect, test, vi } from 'vitest'
import { createHostClient } from '../../electron/host-client.ts'

function setUp() {
  const worker = Object.assign(new EventEmitter(), { postMessage: vi.fn(), terminate: vi.fn(async () => 0) })
  const listener = { onEvent: vi.fn(), onBug: vi.fn(), onCrash: vi.fn() }
  return { worker, listener, host: createHostClient(worker, listener) }
}
const dead = { ok: false, failure: { kind: 'bug', step: 'host' } }

test('each call gets its own answer, in whatever order they come', async () => {
  const { worker, host } = setUp()
  const first = host.call('study.state', {}, {})
  const second = host.call('study.open', { file: 't', passphrase: 'p' }, { t: '/s.funn' })
  expect(worker.postMessage.mock.calls).toEqual([
    [{ id: 1, channel: 'study.state', payload: {}, files: {} }],
    [{ id: 2, channel: 'study.open', payload: { file: 't', passphrase: 'p' }, files: { t: '/s.funn' } }],
  ])
  worker.emit('message', { id: 2, reply: { ok: false, failure: { kind: 'wrong-passphrase' } } })
  worker.emit('message', { id: 1, reply: { ok: true, value: null } })
  expect(await first).toEqual({ ok: true, value: null })
  expect(await second).toEqual({ ok: false, failure: { kind: 'wrong-passphrase' } })
})

test('what the host tells unasked is passed on', () => {
  const { worker, listener } = setUp()
  worker.emit('message', { event: 'progress', payload: { jobId: 'j', done: 1, total: 2 } })
  worker.emit('message', { bug: { step: 'notes.write', error: { name: 'TypeError', code: null, at: ['notes.ts:1:2'] } } })
  expect(listener.onEvent).toHaveBeenCalledExactlyOnceWith('progress', { jobId: 'j', done: 1, total: 2 })
  expect(listener.onBug).toHaveBeenCalledExactlyOnceWith('notes.write', { name: 'TypeError', code: null, at: ['notes.ts:1:2'] })
  expect(listener.onCrash).not.toHaveBeenCalled()
})

describe('a host that dies', () => {
  test('leaves no call without an answer, and is told of once', async () => {
    const { worker, listener, host } = setUp()
    const waiting = [host.call('study.state', {}, {}), host.call('session.list', {}, {})]
    const error = new Error('x')
    worker.emit('error', error)
    worker.emit('exit', 1)
    expect(await Promise.all(waiting)).toEqual([dead, dead])
    expect(await host.call('study.state', {}, {})).toEqual(dead)
    expect(listener.onCrash).toHaveBeenCalledExactlyOnceWith(error)
  })

  test('can still be closed', async () => {
    const { worker, host } = setUp()
    worker.emit('exit', 1)
    await host.close()
    expect(worker.postMessage).not.toHaveBeenCalled()
  })
})

describe('closing', () => {
  test('waits until the study is closed, then ends the worker; that is no crash', async () => {
    const { worker, listener, host } = setUp()
    const closing = host.close()
    expect(worker.postMessage).toHaveBeenCalledExactlyOnceWith({ close: true })
    expect(worker.terminate).not.toHaveBeenCalled()
    worker.emit('message', { closed: true })
    await closing
    worker.emit('exit', 1)
    expect(worker.terminate).toHaveBeenCalledOnce()
    expect(listener.onCrash).not.toHaveBeenCalled()
  })

  test('gives up on a host that does not answer', async () => {
    vi.useFakeTimers()
    const { worker, host } = setUp()
    const closing = host.close()
    await vi.advanceTimersByTimeAsync(30_000)
    await closing
    vi.useRealTimers()
    expect(worker.terminate).toHaveBeenCalledOnce()
  })

  test('answers later calls instead of leaving them waiting', async () => {
    const { worker, host } = setUp()
    const closing = host.close()
    expect(await host.call('study.state', {}, {})).toEqual(dead)
    worker.emit('message', { closed: true })
    await closing
  })

  test('done twice ends in the same', async () => {
    const { worker, host } = setUp()
    const both = Promise.all([host.close(), host.close()])
    worker.emit('message', { closed: true })
    await both
    expect(worker.postMessage).toHaveBeenCalledOnce()
  })
})
