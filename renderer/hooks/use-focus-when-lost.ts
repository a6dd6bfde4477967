import { useEffect, useRef, type RefObject } from 'react'

/** Takes the focus to a part of the page when `key` changes and what had the focus is gone: a button that left with its form, say. */
export function useFocusWhenLost<Part extends HTMLElement>(key: unknown): RefObject<Part | null> {
  const part = useRef<Part>(null)
  useEffect(() => {
    // A frame later, as what comes instead may take the focus itself.
    const frame = requestAnimationFrame(() => { if (document.activeElement === document.body) part.current?.focus({ preventScroll: true }) })
    return () => { cancelAnimationFrame(frame) }
  }, [key])
  return part
}
