import { useCallback, useLayoutEffect, useRef, useState } from 'react'

/**
 * State that belongs to one of many, such as the session that is shown: with the next one it is as at first.
 *
 * What is set late, by a call that began with the one before, changes nothing; nor does what is the same as before, by `isSame`,
 * which has to be one function for good.
 */
export function useStateOf<Value>(of: string, initial: Value, isSame: (left: Value, right: Value) => boolean = Object.is): readonly [Value, (next: Value) => void] {
  const [kept, setKept] = useState({ of, value: initial })
  const shown = useRef(of)
  useLayoutEffect(() => { shown.current = of }, [of])
  const set = useCallback((value: Value) => {
    if (shown.current === of) setKept((before) => (before.of === of && isSame(before.value, value) ? before : { of, value }))
  }, [of, isSame])
  return [kept.of === of ? kept.value : initial, set]
}
