import { useCallback, useState, type RefCallback } from 'react'

export interface Growing {
  /** How many of the rows to draw now. */
  readonly count: number
  /** For an element after the last drawn row: when it comes in sight, more rows are drawn. */
  readonly end: RefCallback<Element>
  /** Draws rows up to this one at once, for a key that leads there. */
  readonly reach: (row: number) => void
}

/** Rows drawn at first, and at each time the end comes in sight: more than a screenful, little enough to come at once. */
const page = 80

/** Draws a long list as far as it is looked at, so that thousands of rows cost no more to open than a screenful. */
export function useGrowing(rows: number): Growing {
  const [count, setCount] = useState(page)
  const end = useCallback((element: Element | null) => {
    if (element === null) return undefined
    const observer = new IntersectionObserver((seen) => {
      if (seen.some((entry) => entry.isIntersecting)) setCount((drawn) => drawn + page)
    })
    observer.observe(element)
    return () => { observer.disconnect() }
  }, [])
  const reach = useCallback((row: number) => { setCount((drawn) => Math.max(drawn, row + 1)) }, [])
  return { count: Math.min(count, rows), end, reach }
}
