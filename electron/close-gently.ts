import type { BrowserWindow } from 'electron'

/** Milliseconds the page may take to write what it holds: half a second of typing at most, so this is ample. */
const patience = 2000

/**
 * Lets a window close only after its page has saved and what stands behind it is closed.
 *
 * `ask` tells the page; `saved` is to be called when it answers; `finish` comes after the answer, or after two seconds
 * without one.
 */
export function closeGently(window: Pick<BrowserWindow, 'on' | 'destroy'>, ask: () => void, finish: () => Promise<void>): { readonly saved: () => void } {
  const saved = Promise.withResolvers<void>()
  let isClosing = false
  window.on('close', (event) => {
    event.preventDefault()
    if (isClosing) return
    isClosing = true
    ask()
    setTimeout(saved.resolve, patience)
    void saved.promise.then(finish).finally(() => { window.destroy() })
  })
  return { saved: saved.resolve }
}
