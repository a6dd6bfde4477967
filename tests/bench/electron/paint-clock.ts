import type { JSHandle, Page } from 'playwright-core'

/** Measures what the user waits for, in one page. */
export interface PaintClock {
  /**
   * Does something in the page and gives the milliseconds until what it should bring is painted. `until` runs in the page
   * once a frame and says whether it is there.
   */
  time<Argument>(event: 'keydown' | 'click', act: () => Promise<unknown>, until: (argument: Argument) => boolean, argument: Argument): Promise<number>
}

/** Milliseconds after which something that should have been painted never will. */
const patience = 20_000

/**
 * The clock starts at the time stamp of the key or click, as the browser took it. It stops in the first task after the frame that
 * has the answer: that comes when style, layout and paint of the frame are done. Waiting for the next of 60 frames a second
 * is in it; what the graphics card and the screen add is not (see on-screen.ts).
 *
 * The task is one that blocks the user, which goes before all that the app has put off until after the frame: a plain message waits behind
 * that, and told ten to thirty milliseconds of it as if they were paint.
 */
export function paintClock(page: Page): PaintClock {
  return {
    async time(event, act, until, argument) {
      // Playwright hands functions to a page only as handles.
      const done: JSHandle<(value: unknown) => boolean> = await page.evaluateHandle(`(${until.toString()})`)
      const armed = await page.evaluateHandle(({ type, isDone, value, longest }) => {
        const painted = Promise.withResolvers<number>()
        window.addEventListener(type, (first) => {
          const start = first.timeStamp
          const look = (): void => {
            if (isDone(value)) void scheduler.postTask(() => { painted.resolve(performance.now() - start) }, { priority: 'user-blocking' })
            else if (performance.now() - start > longest) painted.reject(new Error(`not painted in time: ${isDone.toString()}`))
            else requestAnimationFrame(look)
          }
          requestAnimationFrame(look)
        }, { once: true, capture: true })
        return { promise: painted.promise }
      }, { type: event, isDone: done, value: argument, longest: patience })
      await act()
      const total = await armed.evaluate(({ promise }) => promise)
      await Promise.all([done.dispose(), armed.dispose()])
      return total
    },
  }
}
