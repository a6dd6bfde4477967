import { useCallback, useLayoutEffect, useRef } from 'react'

/**
 * The same function at every render, which does what the latest one would: for handlers of parts that are costly to draw again.
 *
 * Not to be called while rendering.
 */
export function useStable<Arguments extends readonly unknown[], Result>(latest: (...args: Arguments) => Result): (...args: Arguments) => Result {
  const current = useRef(latest)
  useLayoutEffect(() => { current.current = latest })
  return useCallback((...args: Arguments) => current.current(...args), [])
}
