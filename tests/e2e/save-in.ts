import type { ElectronApplication } from 'playwright-core'

/** Lets every open dialog answer with this file, as if the user chose it. */
export async function openFrom(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, at) => { dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [at] }) }, path)
}

/** Lets every save dialog answer with a file of the folder, as if the user chose it; its ending is the first that the dialog offers. */
export async function saveIn(app: ElectronApplication, folder: string, name: string): Promise<void> {
  await app.evaluate(({ dialog }, at) => {
    dialog.showSaveDialog = (...words: unknown[]) => {
      const options = words.at(-1) as { filters: { extensions: string[] }[] }
      return Promise.resolve({ canceled: false, filePath: `${at}.${options.filters[0]?.extensions[0] ?? ''}` })
    }
  }, `${folder}/${name}`)
}
