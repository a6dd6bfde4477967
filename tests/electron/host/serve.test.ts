import { MessageChannel } from 'node:worker_threads'
import { expect, onTestFinished, test } from 'vitest'
import { serve } from '../../../electron/host/serve.ts'

/** A host behind a real message port, and a way to wait for what it says next. */
function connect() {
  const { port1, port2 } = new MessageChannel()
  serve(port2)
  onTestFinished(() => { port1.close() })
  return {
    say: (message: unknown) => { port1.postMessage(message) },
    next: () => new Promise((resolve) => { port1.once('message', resolve) }),
  }
}
const refused = { ok: false, failure: { kind: 'invalid-message' } }

test('a call is answered under its own number', async () => {
  const { say, next } = connect()
  say({ id: 7, channel: 'study.state', payload: {}, files: {} })
  expect(await next()).toEqual({ id: 7, reply: { ok: true, value: null } })
})

test.each([
  ['a channel that is not there', 'study.delete', {}], ['a channel of main', 'app.info', {}], ['a name that every object has', '__proto__', {}],
  ['a payload that does not fit', 'study.open', { file: 7, passphrase: 'p' }], ['an extra field', 'study.state', { extra: 1 }],
])('%s is turned away here too, whoever sent it', async (_name, channel, payload) => {
  const { say, next } = connect()
  say({ id: 1, channel, payload, files: {} })
  expect(await next()).toEqual({ id: 1, reply: refused })
})

test('a token without a path is unknown, also where it is the name of something every object has', async () => {
  const { say, next } = connect()
  say({ id: 1, channel: 'study.open', payload: { file: 'constructor', passphrase: 'p' }, files: {} })
  expect(await next()).toEqual({ id: 1, reply: { ok: false, failure: { kind: 'unknown-file' } } })
})

test.each([[null], [7], [{ id: 1 }], [{ id: 1, channel: 7, payload: {}, files: {} }]])('%o is no message: it is told of as a bug of the sender, and the next one is answered', async (message) => {
  const { say, next } = connect()
  say(message)
  expect(await next()).toMatchObject({ bug: { step: 'message' } })
  say({ id: 2, channel: 'study.state', payload: {}, files: {} })
  expect(await next()).toEqual({ id: 2, reply: { ok: true, value: null } })
})

test('closing is answered', async () => {
  const { say, next } = connect()
  say({ close: true })
  expect(await next()).toEqual({ closed: true })
})
