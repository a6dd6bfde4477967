import { app, clipboard, dialog } from 'electron'
import type { DescribedError } from './describe-error.ts'
import type { Words } from './words.ts'

/** What the user may send to those who mend Funn: the step, the place in the code and the versions; no text, no path, no name. */
export function bugReport(step: string, { name, code, at }: DescribedError, version: string): string {
  return [
    `Funn ${version}, Electron ${process.versions['electron'] ?? '–'}, ${process.platform} ${process.arch}`,
    [step, name, code].filter((part) => part !== null).join(': '), ...at,
  ].join('\n')
}

/** Tells of a bug that Funn cannot go on after, once. Gives back when the user has chosen; the caller then quits. */
export async function showBug(report: string, words: Words['bug']): Promise<void> {
  if (!app.isReady()) {
    dialog.showErrorBox(words.title, report)
    return
  }
  const { response } = await dialog.showMessageBox({
    type: 'error', title: 'Funn', message: words.title, detail: `${words.explanation}\n\n${report}`,
    buttons: [words.copyAndQuit, words.quit], defaultId: 0, cancelId: 1, noLink: true,
  })
  if (response === 0) await clipboard.writeText(report)
}
