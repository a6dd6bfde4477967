import { statSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { QuietMoments } from '../../../electron/host/quiet-moments.ts'
import { studyWithInterview } from '../../builders/open-host.ts'

afterEach(() => { vi.useRealTimers() })

describe('a quiet moment', () => {
  it('comes when nothing has been asked for a second and all is answered', async () => {
    vi.useFakeTimers()
    const work = vi.fn()
    const quiet = new QuietMoments(work)
    const slow = quiet.after(() => new Promise<void>((resolve) => { setTimeout(resolve, 5000) }))
    await quiet.after(() => Promise.resolve())
    await vi.advanceTimersByTimeAsync(4000)
    expect(work).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1000)
    await slow
    await vi.advanceTimersByTimeAsync(900)
    await quiet.after(() => Promise.resolve())
    await vi.advanceTimersByTimeAsync(900)
    expect(work).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(100)
    expect(work).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(work).toHaveBeenCalledTimes(1)
  })

  it('folds in what was written meanwhile, of the study and of its key file', async () => {
    const test = await studyWithInterview()
    const { study, key } = test.host.open?.files ?? {}
    if (!study || !key) throw new Error('not open')
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    await test.write(9, 'ord '.repeat(300_000))
    await test.ask('notes.writeKey', { sessionId: test.session.id, questionId: test.question(18), state: 'answered', text: 'navn '.repeat(250_000) })
    for (const { path } of [study, key]) expect(statSync(`${path}-wal`).size).toBeGreaterThan(1024 * 1024)
    await vi.advanceTimersByTimeAsync(1000)
    for (const { path } of [study, key]) expect(statSync(`${path}-wal`).size).toBe(0)
  })
})
