import { useEffect, useRef, type RefObject } from 'react'

/** The selected row as it is drawn now, and whether any of it was in sight when the last frame was painted. */
interface Watched {
  readonly observer: IntersectionObserver
  row: Element | null
  isInSight: boolean
}

/**
 * Keeps the selected row of a list in sight: when another is chosen, wherever that was done, and when the window or its zoom changes,
 * unless one had scrolled away from it. What has the focus is in sight in any case.
 *
 * `chosen` is the id of the selected row, or null where the list has none. A row says by `aria-selected` that it is the one.
 */
export function useSelectedInSight(list: RefObject<Element | null>, chosen: string | null): void {
  const watch = useRef<Watched>(undefined)
  useEffect(() => {
    const watched: Watched = { row: null, isInSight: false, observer: new IntersectionObserver((entries) => { watched.isInSight = entries.at(-1)?.isIntersecting === true }) }
    watch.current = watched
    function onResize(): void {
      if (!watched.isInSight) return
      requestAnimationFrame(() => {
        show(selectedIn(list))
        if (document.activeElement !== document.body) show(document.activeElement)
      })
    }
    window.addEventListener('resize', onResize)
    return () => {
      window.removeEventListener('resize', onResize)
      watched.observer.disconnect()
    }
  }, [list])
  useEffect(() => {
    if (chosen === null) return undefined
    show(selectedIn(list))
    // React Aria draws the rows of a new list a moment after the list.
    const frame = requestAnimationFrame(() => {
      show(selectedIn(list))
      follow(watch.current, selectedIn(list))
    })
    return () => { cancelAnimationFrame(frame) }
  }, [list, chosen])
  // After every drawing: the row may be another element, or another row.
  useEffect(() => { follow(watch.current, selectedIn(list)) })
}

function follow(watched: Watched | undefined, row: Element | null): void {
  if (watched === undefined || watched.row === row) return
  watched.observer.disconnect()
  watched.row = row
  watched.isInSight = false
  if (row !== null) watched.observer.observe(row)
}

function selectedIn(list: RefObject<Element | null>): Element | null {
  return list.current?.querySelector('[aria-selected="true"]') ?? null
}

function show(element: Element | null): void {
  element?.scrollIntoView({ block: 'nearest' })
}
