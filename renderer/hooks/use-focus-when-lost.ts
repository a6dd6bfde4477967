import { useEffect, useRef, type RefObject } from 'react'

/**
 * Takes the focus to a part of the page when `key` changes and what had the focus is gone: a button that left with its form, say.
 *
 * `inside` is a selector of what in the part is to have it, where one goes on working there; left out or not found, the part itself has it.
 */
export function useFocusWhenLost<Part extends HTMLElement>(key: unknown, inside?: string): RefObject<Part | null> {
  const part = useRef<Part>(null)
  useEffect(() => {
    // A frame later, as what comes instead may take the focus itself.
    const frame = requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return
      const found = inside === undefined ? null : part.current?.querySelector<HTMLElement>(inside)
      ;(found ?? part.current)?.focus({ preventScroll: true })
    })
    return () => { cancelAnimationFrame(frame) }
  }, [key, inside])
  return part
}
