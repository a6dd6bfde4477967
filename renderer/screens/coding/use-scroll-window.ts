import { useCallback, useState, type UIEvent } from 'react'

/** A stretch of the column, in pixels from its top. */
export interface ScrollWindow {
  readonly top: number
  readonly bottom: number
}

/** Pixels by which the window moves, and the least that it reaches beyond what is seen. */
const step = 800
const first: ScrollWindow = { top: 0, bottom: 3 * step }

/** What is seen of a long column and some more on each side, changing only now and then while one scrolls. */
export function useScrollWindow(): { readonly seen: ScrollWindow; readonly onScroll: (event: UIEvent<HTMLElement>) => void } {
  const [seen, setSeen] = useState(first)
  const onScroll = useCallback((event: UIEvent<HTMLElement>) => {
    const { scrollTop, clientHeight } = event.currentTarget
    const top = Math.floor((scrollTop - step) / step) * step
    const bottom = Math.ceil((scrollTop + clientHeight + step) / step) * step
    setSeen((old) => (old.top === top && old.bottom === bottom ? old : { top, bottom }))
  }, [])
  return { seen, onScroll }
}
