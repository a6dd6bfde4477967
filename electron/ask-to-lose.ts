import { dialog, type BrowserWindow } from 'electron'
import type { Words } from './words.ts'

/** Asks whether the window may close although some text could not be stored. Staying is what Enter and Escape mean. */
export async function askToLose(window: BrowserWindow, { unsaved }: Pick<Words, 'unsaved'>): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning', message: unsaved.question, detail: unsaved.explanation, buttons: [unsaved.stay, unsaved.close], defaultId: 0, cancelId: 0, noLink: true,
  })
  return response === 1
}
