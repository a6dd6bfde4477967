/** Milliseconds; a window that is hidden paints nothing, and is not waited for longer. */
const patience = 100

/** Runs something once the page has painted what it has to paint now. */
export function afterPaint(run: () => void): void {
  let isDone = false
  function once(): void {
    if (isDone) return
    isDone = true
    clearTimeout(timer)
    run()
  }
  const timer = setTimeout(once, patience)
  requestAnimationFrame(() => { setTimeout(once) })
}
