import type { Page } from 'playwright-core'

/**
 * Listens to Chromium's own account of the keys that are pressed from now on: from each key until the next frame is on the screen, in
 * milliseconds, rounded to eight. What a machine without a graphics card takes to draw the frame is in it, and all that holds it up.
 *
 * It knows of one frame only, the next: right for what is painted at once, and not for what has to be asked for. Frames quicker than 16 ms are not told of.
 */
export async function listenToScreen(page: Page): Promise<{ readonly times: () => Promise<readonly number[]> }> {
  const kept = await page.evaluateHandle(() => {
    const pressed: number[] = []
    const durations = new Map<number, number>()
    window.addEventListener('keydown', (event) => { if (event.key === 'Enter') pressed.push(event.timeStamp) }, { capture: true })
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'keydown') durations.set(entry.startTime, entry.duration)
    })
    const wanted = { type: 'event', durationThreshold: 16 }
    observer.observe(wanted)
    // The browser tells the time of a key a little finer to its listeners than in its account.
    return { times: () => pressed.map((at) => [...durations].find(([start]) => Math.abs(start - at) < 0.5)?.[1] ?? 16) }
  })
  return { times: () => kept.evaluate(({ times }) => times()) }
}
