import { useCallback, useLayoutEffect } from 'react'
import { enterSection, noTimes, timeIn, type SectionTimes } from './section-times.ts'
import { elapsed, type SessionClock } from './session-clock.ts'

/** As the clocks, they go on while one looks something up on another screen. */
const known = new Map<string, SectionTimes>()

/** Measures by where the cursor is how long each section takes. Free notes go on with the section one came from (`key` null). */
export function useSectionTimes(sessionId: string, key: string | null, clock: SessionClock): (key: string) => number {
  useLayoutEffect(() => {
    if (key !== null) known.set(sessionId, enterSection(known.get(sessionId) ?? noTimes, key, elapsed(clock, Date.now())))
  }, [sessionId, key, clock])
  return useCallback((of: string) => timeIn(known.get(sessionId) ?? noTimes, of, elapsed(clock, Date.now())), [sessionId, clock])
}
