import { useState } from 'react'
import { startClock, stopClock, stoppedClock, type SessionClock } from './session-clock.ts'

/** Clocks go on while one looks something up on another screen. */
const clocks = new Map<string, SessionClock>()

/** The stopwatch of a session. It starts by itself when the notes of a session are begun, never when they are read again. */
export function useSessionClock(sessionId: string, isFresh: boolean): { readonly clock: SessionClock; readonly toggle: () => void } {
  const [clock, setClock] = useState(() => {
    const first = clocks.get(sessionId) ?? (isFresh ? startClock(stoppedClock, Date.now()) : stoppedClock)
    clocks.set(sessionId, first)
    return first
  })
  const toggle = () => {
    const next = clock.runningSince === null ? startClock(clock, Date.now()) : stopClock(clock, Date.now())
    clocks.set(sessionId, next)
    setClock(next)
  }
  return { clock, toggle }
}
