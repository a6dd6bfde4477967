import { describe, expect, it } from 'vitest'
import { elapsed, showElapsed, startClock, stopClock, stoppedClock } from '../../../../renderer/screens/notes/session-clock.ts'

describe('the clock of a session', () => {
  it('adds up what it has run, across stops', () => {
    const paused = stopClock(startClock(stoppedClock, 1000), 61_000)
    expect(elapsed(paused, 500_000)).toBe(60_000)
    expect(elapsed(startClock(paused, 100_000), 105_000)).toBe(65_000)
  })

  it('is not set back by starting it twice', () => {
    const running = startClock(stoppedClock, 1000)
    expect(startClock(running, 9000)).toBe(running)
  })

  it('shows minutes and seconds, and hours when there are any', () => {
    expect(showElapsed(0)).toBe('0.00')
    expect(showElapsed(425_900)).toBe('7.05')
    expect(showElapsed(3_729_000)).toBe('1.02.09')
  })
})
