import { expect, test, vi } from 'vitest'
import { ok } from '../../codebook/result.ts'
import { startLate } from '../../electron/late-host.ts'

function setUp() {
  const host = { call: vi.fn(() => Promise.resolve(ok('answer'))), close: vi.fn(() => Promise.resolve()) }
  const startHost = vi.fn(() => host)
  return { host, startHost, late: startLate(startHost) }
}

test('a window that has opened nothing learns that no study is open before the host is there', async () => {
  const { startHost, late } = setUp()
  expect(await late.call('study.state', {}, {})).toEqual(ok(null))
  expect(startHost).not.toHaveBeenCalled()
})

test('the same holds while a host that was asked nothing loads', async () => {
  const { host, late } = setUp()
  late.start()
  expect(await late.call('study.state', {}, {})).toEqual(ok(null))
  expect(host.call).not.toHaveBeenCalled()
})

test('anything else is asked of the host, and after it the state of the study too', async () => {
  const { host, startHost, late } = setUp()
  expect(await late.call('study.open', { file: 't', passphrase: 'p' }, { t: '/s.funn' })).toEqual(ok('answer'))
  expect(await late.call('study.state', {}, {})).toEqual(ok('answer'))
  expect(host.call.mock.calls).toEqual([['study.open', { file: 't', passphrase: 'p' }, { t: '/s.funn' }], ['study.state', {}, {}]])
  expect(startHost).toHaveBeenCalledOnce()
})

test('a host that was never needed has nothing to close', async () => {
  const { host, startHost, late } = setUp()
  await late.close()
  expect(startHost).not.toHaveBeenCalled()
  late.start()
  await late.close()
  expect(host.close).toHaveBeenCalledOnce()
})
