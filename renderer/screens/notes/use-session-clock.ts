import { useState } from 'react'
import { startClock, stopClock, stoppedClock, type SessionClock } from './session-clock.ts'

/** Clocks go on while one looks something up on another screen. */
const clocks = new Map<string, SessionClock>()

/** The stopwatch of a session. It starts by itself when the notes of a session are begun, never when they are read again. */
export function useSessionClock(sessionId: string, isFresh: boolean): { readonly clock: SessionClock; readonly toggle: () => void; readonly stop: () => SessionClock } {
  const [clock, setClock] = useState(() => {
    const first = clocks.get(sessionId) ?? (isFresh ? startClock(stoppedClock, Date.now()) : stoppedClock)
    clocks.set(sessionId, first)
    return first
  })
  const put = (next: SessionClock) => {
    clocks.set(sessionId, next)
    setClock(next)
    return next
  }
  const toggle = () => { put(clock.runningSince === null ? startClock(clock, Date.now()) : stopClock(clock, Date.now())) }
  const stop = () => put(stopClock(clock, Date.now()))
  return { clock, toggle, stop }
}
