import { useEffect, useRef, type RefObject } from 'react'

/** The selected row as it is drawn now, and whether any of it was in sight while the window had this size. */
interface Watched {
  readonly observer: IntersectionObserver
  row: Element | null
  isInSight: boolean
  size: string
}

/**
 * Keeps the selected row of a list in sight: when another is chosen, wherever that was done, when it has only just come, and when the
 * window or its zoom changes, unless one had scrolled away from it. A field that has the focus is in sight in any case.
 *
 * `chosen` is the id of the selected row, or null where the list has none. A row says by `aria-selected` that it is the one.
 */
export function useSelectedInSight(list: RefObject<Element | null>, chosen: string | null): void {
  const watch = useRef<Watched>(undefined)
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      // What a new size has put out of sight may be told before the size is.
      if (sizeNow() === watched.size) watched.isInSight = entries.at(-1)?.isIntersecting === true
    })
    const watched: Watched = { observer, row: null, isInSight: false, size: sizeNow() }
    watch.current = watched
    function onResize(): void {
      watched.size = sizeNow()
      if (!watched.isInSight) return
      requestAnimationFrame(() => {
        show(selectedIn(list))
        if (document.activeElement?.matches('input, textarea') === true) show(document.activeElement)
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
    const frame = requestAnimationFrame(() => { follow(watch.current, selectedIn(list)) })
    return () => { cancelAnimationFrame(frame) }
  }, [list, chosen])
  // After every drawing: the row may be another element, or another row.
  useEffect(() => { follow(watch.current, selectedIn(list)) })
}

function follow(watched: Watched | undefined, row: Element | null): void {
  if (watched === undefined || watched.row === row) return
  watched.observer.disconnect()
  if (watched.row === null) show(row)
  watched.row = row
  watched.isInSight = false
  if (row !== null) watched.observer.observe(row)
}

function sizeNow(): string {
  return `${window.innerWidth} ${window.innerHeight}`
}

function selectedIn(list: RefObject<Element | null>): Element | null {
  return list.current?.querySelector('[aria-selected="true"]') ?? null
}

function show(element: Element | null): void {
  element?.scrollIntoView({ block: 'nearest' })
}
