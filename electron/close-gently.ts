import type { BrowserWindow } from 'electron'

/** Milliseconds the page may take to write what it holds: half a second of typing at most, so this is ample. */
const patience = 2000

export interface GentleClosing {
  /** Tells the page that the window is about to close. */
  readonly ask: () => void
  /** Asks the user whether text that could not be stored may be lost. */
  readonly mayLose: () => Promise<boolean>
  /** Closes what stands behind the window. */
  readonly finish: () => Promise<void>
}

/**
 * Lets a window close only after its page has saved and what stands behind it is closed.
 *
 * `saved` is to be called when the page answers, with whether all is stored. Where it is not, the window stays unless
 * the user lets the text go. A page that does not answer within two seconds is not waited for.
 */
export function closeGently(window: Pick<BrowserWindow, 'on' | 'destroy'>, { ask, mayLose, finish }: GentleClosing): { readonly saved: (all: boolean) => void } {
  let waiting: PromiseWithResolvers<boolean> | null = null
  window.on('close', (event) => {
    event.preventDefault()
    if (waiting !== null) return
    const answer = Promise.withResolvers<boolean>()
    waiting = answer
    ask()
    setTimeout(answer.resolve, patience, true)
    void answer.promise.then(async (all) => {
      if (!all && !(await mayLose())) {
        waiting = null
        return
      }
      await finish().finally(() => { window.destroy() })
    })
  })
  return { saved: (all) => { waiting?.resolve(all) } }
}
