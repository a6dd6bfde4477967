import { join } from 'node:path'
import { answerDialogs, type RunningApp } from './running-app.ts'

/** Writes the Word report of the open study and gives the longest time for which the window could not have answered meanwhile. */
export async function longestBlockWhileExporting({ app, page, folder }: RunningApp): Promise<number> {
  await answerDialogs(app, join(folder, 'report.docx'))
  await page.keyboard.press('Control+1')
  await page.waitForTimeout(1000)
  return page.evaluate(async () => {
    let [last, longest, isWriting] = [performance.now(), 0, true]
    const tick = (): void => {
      const now = performance.now()
      longest = Math.max(longest, now - last)
      last = now
      // The browser itself puts four milliseconds between two of these.
      if (isWriting) setTimeout(tick)
    }
    tick()
    const chosen = await window.funn.call('app.chooseFile', { purpose: 'export-word', suggestedName: 'Rapport' })
    const written = await window.funn.call('export.run', { jobId: crypto.randomUUID(), kind: 'word', profile: 'internal', file: chosen.ok ? chosen.value?.token ?? '' : '' })
    isWriting = false
    if (!written.ok) throw new Error(written.failure.kind)
    return longest
  })
}
