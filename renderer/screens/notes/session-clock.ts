/** A stopwatch as a value: ms run before, and since when it runs (ms UTC), or null while it stands. */
export interface SessionClock { readonly before: number; readonly runningSince: number | null }

export const stoppedClock: SessionClock = { before: 0, runningSince: null }

export function startClock(clock: SessionClock, now: number): SessionClock {
  return clock.runningSince === null ? { ...clock, runningSince: now } : clock
}

export function stopClock(clock: SessionClock, now: number): SessionClock {
  return { before: elapsed(clock, now), runningSince: null }
}

/** ms that the clock has run. */
export function elapsed(clock: SessionClock, now: number): number {
  return clock.before + (clock.runningSince === null ? 0 : Math.max(0, now - clock.runningSince))
}

/** Minutes and seconds, with hours when there are any: 7.05, 1.02.09. */
export function showElapsed(time: number): string {
  const seconds = Math.floor(time / 1000)
  const two = (value: number) => String(value).padStart(2, '0')
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor(seconds / 60) % 60
  return hours > 0 ? `${hours}.${two(minutes)}.${two(seconds % 60)}` : `${minutes}.${two(seconds % 60)}`
}
