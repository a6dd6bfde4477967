import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { closeGently } from '../../electron/close-gently.ts'

function setUp() {
  const window = Object.assign(new EventEmitter(), { destroy: vi.fn() })
  const ask = vi.fn()
  const finish = vi.fn(async () => undefined)
  const mayLose = vi.fn(async () => false)
  const closing = closeGently(window as never, { ask, mayLose, finish })
  const preventDefault = vi.fn()
  return { window, ask, mayLose, finish, preventDefault, close: () => window.emit('close', { preventDefault }), ...closing }
}

beforeEach(() => { vi.useFakeTimers() })
afterEach(() => { vi.useRealTimers() })

test('the window stays until the page has saved and the study is closed', async () => {
  const { window, ask, finish, preventDefault, close, saved } = setUp()
  close()
  await vi.advanceTimersByTimeAsync(1000)
  expect(preventDefault).toHaveBeenCalledOnce()
  expect(ask).toHaveBeenCalledOnce()
  expect(finish).not.toHaveBeenCalled()
  saved(true)
  await vi.advanceTimersByTimeAsync(0)
  expect(finish).toHaveBeenCalledOnce()
  expect(window.destroy).toHaveBeenCalledOnce()
})

test('a page that does not answer is waited for two seconds', async () => {
  const { window, close } = setUp()
  close()
  await vi.advanceTimersByTimeAsync(1999)
  expect(window.destroy).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect(window.destroy).toHaveBeenCalledOnce()
})

test('an impatient second click changes nothing', async () => {
  const { window, ask, preventDefault, close, saved } = setUp()
  close()
  close()
  saved(true)
  await vi.advanceTimersByTimeAsync(3000)
  expect(preventDefault).toHaveBeenCalledTimes(2)
  expect(ask).toHaveBeenCalledOnce()
  expect(window.destroy).toHaveBeenCalledOnce()
})

test('the window closes also when the study cannot be closed', async () => {
  const { window, finish, close, saved } = setUp()
  finish.mockRejectedValue(new Error('x'))
  const unhandled = vi.fn()
  process.once('unhandledRejection', unhandled)
  close()
  saved(true)
  await vi.advanceTimersByTimeAsync(0)
  expect(window.destroy).toHaveBeenCalledOnce()
})

test('where some text could not be saved the window stays, and can be closed when it is', async () => {
  const { window, ask, mayLose, close, saved } = setUp()
  close()
  saved(false)
  await vi.advanceTimersByTimeAsync(3000)
  expect(mayLose).toHaveBeenCalledOnce()
  expect(window.destroy).not.toHaveBeenCalled()
  close()
  saved(true)
  await vi.advanceTimersByTimeAsync(0)
  expect(ask).toHaveBeenCalledTimes(2)
  expect(window.destroy).toHaveBeenCalledOnce()
})

test('the user may let text go that could not be saved', async () => {
  const { window, finish, mayLose, close, saved } = setUp()
  mayLose.mockResolvedValue(true)
  close()
  saved(false)
  await vi.advanceTimersByTimeAsync(0)
  expect(finish).toHaveBeenCalledOnce()
  expect(window.destroy).toHaveBeenCalledOnce()
})
