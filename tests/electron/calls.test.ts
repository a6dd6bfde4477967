import { describe, expect, test, vi } from 'vitest'
import type { AppHandlers } from '../../electron/app-handlers.ts'
import { createCalls } from '../../electron/calls.ts'
import { createFileTokens } from '../../electron/file-tokens.ts'

const page = { windowId: 1, isMainFrame: true, url: 'app://main/index.html' }

function setUp() {
  const tokens = createFileTokens()
  const lines: unknown[][] = []
  const hostCall = vi.fn(async (): Promise<unknown> => ({ ok: true, value: 'from the host' }))
  const opened = vi.fn()
  const info = vi.fn((): unknown => ({ ok: true, value: 'from main' }))
  const handlers = { 'app.info': info } as unknown as AppHandlers
  const call = createCalls({
    windows: new Set([1]), handlers, host: { call: hostCall as never }, tokens, opened, log: { write: (...line) => { lines.push(line) } },
  })
  return { call, tokens, lines, hostCall, opened, info }
}

test('main answers its own channels and does not bother the host', async () => {
  const { call, hostCall } = setUp()
  expect(await call(page, ['app.info', {}])).toEqual({ ok: true, value: 'from main' })
  expect(hostCall).not.toHaveBeenCalled()
})

test('the host gets the paths of the tokens that serve the channel, and no other', async () => {
  const { call, tokens, hostCall } = setUp()
  const { token } = tokens.chosen('/home/kari/Studie.funn', 'open')
  const key = tokens.chosen('/home/kari/Rapport.docx', 'write')
  await call(page, ['study.open', { file: token, passphrase: 'p' }])
  expect(hostCall).toHaveBeenLastCalledWith('study.open', { file: token, passphrase: 'p' }, { [token]: '/home/kari/Studie.funn' })
  await call(page, ['export.run', { jobId: 'j', kind: 'word', profile: 'internal', file: token }])
  expect(hostCall).toHaveBeenLastCalledWith('export.run', expect.anything(), {})
  await call(page, ['study.open', { file: key.token, passphrase: 'p' }])
  expect(hostCall).toHaveBeenLastCalledWith('study.open', expect.anything(), {})
})

describe('a study that was opened', () => {
  test('is told of, so that it can be found again', async () => {
    const { call, tokens, opened } = setUp()
    const { token } = tokens.chosen('/home/kari/Studie.funn', 'open')
    await call(page, ['study.open', { file: token, passphrase: 'p' }])
    expect(opened).toHaveBeenCalledExactlyOnceWith('/home/kari/Studie.funn')
  })

  test('is not told of when the host refused', async () => {
    const { call, tokens, opened, hostCall } = setUp()
    hostCall.mockResolvedValue({ ok: false, failure: { kind: 'wrong-passphrase' } })
    await call(page, ['study.open', { file: tokens.chosen('/home/kari/Studie.funn', 'open').token, passphrase: 'p' }])
    expect(opened).not.toHaveBeenCalled()
  })

  test('is not confused with an export', async () => {
    const { call, tokens, opened } = setUp()
    await call(page, ['export.run', { jobId: 'j', kind: 'word', profile: 'internal', file: tokens.chosen('/r.docx', 'write').token }])
    expect(opened).not.toHaveBeenCalled()
  })
})

test('a bad message is answered, logged without its content, and reaches nobody', async () => {
  const { call, lines, hostCall, info } = setUp()
  const replies = await Promise.all([
    call(page, ['study.open', { file: 't', passphrase: 'hemmelig', name: 'Kari Nordmann' }]),
    call(page, ['Kari Nordmann', {}]),
    call({ ...page, isMainFrame: false }, ['app.info', {}]),
    call({ ...page, windowId: 2 }, ['app.info', {}]),
  ])
  expect(new Set(replies.map((reply) => JSON.stringify(reply)))).toEqual(new Set(['{"ok":false,"failure":{"kind":"invalid-message"}}']))
  expect(lines).toEqual([['refused: invalid-payload'], ['refused: unknown-channel'], ['refused: subframe'], ['refused: unknown-window']])
  expect(hostCall).not.toHaveBeenCalled()
  expect(info).not.toHaveBeenCalled()
})

test('a bug in main becomes a reply and a line in the log; nothing is thrown at the page', async () => {
  const { call, lines, info } = setUp()
  info.mockImplementation(() => { throw new Error('Kari Nordmann') })
  expect(await call(page, ['app.info', {}])).toEqual({ ok: false, failure: { kind: 'bug', step: 'app.info' } })
  expect(lines).toEqual([['bug: app.info', expect.objectContaining({ name: 'Error' })]])
  expect(JSON.stringify(lines)).not.toContain('Kari')
})
