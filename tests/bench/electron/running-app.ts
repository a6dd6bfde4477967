import { chownSync, copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import type { Launch } from '../../../scripts/electron-runtime/prepare-launch.ts'
import { inheritedEnvironment, startElectron } from '../../e2e/start-electron.ts'

/** How to start the app that is measured. */
export type BenchLaunch = Launch & { readonly display?: string }

/** The app in a real Electron, for one measurement. */
export interface RunningApp {
  readonly app: ElectronApplication
  readonly page: Page
  /** For files; the app may write to it, and it is gone when the app is closed. */
  readonly folder: string
  close(): Promise<void>
}

/** Starts Funn, or another app, with an empty data folder and a window of 1280 × 800. */
export async function startApp(launch: BenchLaunch, started = launch.app): Promise<RunningApp> {
  const folder = sharedFolder(launch)
  const app = await startElectron({
    executablePath: launch.executable,
    args: [started, `--user-data-dir=${join(folder, 'data')}`, ...launch.flags],
    env: benchEnvironment(launch),
  })
  const page = await app.firstWindow()
  await app.evaluate(({ BrowserWindow }) => { BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800) })
  return {
    app, page, folder,
    async close() {
      await app.close()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** A folder that both this process and the app may write to. */
function sharedFolder({ user }: BenchLaunch): string {
  const folder = mkdtempSync(join(tmpdir(), 'funn-bench-'))
  if (user !== undefined) chownSync(folder, user.uid, user.gid)
  return folder
}

function benchEnvironment({ display }: BenchLaunch): Record<string, string> {
  return { ...inheritedEnvironment(), ...(display === undefined ? {} : { DISPLAY: display }) }
}

/** Lets the next file dialogs of the app answer with this file. */
export async function answerDialogs(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, file) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: file })
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] })
  }, path)
}

/** Opens a copy of a study file in the window. */
export async function openStudy({ app, page, folder }: RunningApp, { user }: BenchLaunch, path: string, secret: string): Promise<void> {
  const copy = join(folder, 'study.funn')
  copyFileSync(path, copy)
  if (user !== undefined) chownSync(copy, user.uid, user.gid)
  await answerDialogs(app, copy)
  await page.evaluate(async (word) => {
    const chosen = await window.funn.call('app.chooseFile', { purpose: 'open-study', suggestedName: '' })
    const opened = await window.funn.call('study.open', { file: chosen.ok ? chosen.value?.token ?? '' : '', passphrase: word })
    if (!opened.ok) throw new Error(opened.failure.kind)
  }, secret)
  // The window itself did not open it: it learns of it when it starts anew.
  await page.reload()
  await waitForOverview(page)
}

async function waitForOverview(page: Page): Promise<void> {
  await page.locator('.frame h1').first().waitFor({ timeout: 20_000 })
}

/** Memory of all the app's processes in megabytes: on Linux what is theirs alone and their share of what they have in common. */
export async function memoryOf({ app }: RunningApp): Promise<number> {
  const processes = await app.evaluate(({ app: electron }) => electron.getAppMetrics().map(({ pid, memory }) => ({ pid, kilobytes: memory.workingSetSize })))
  return processes.reduce((sum, { pid, kilobytes }) => sum + (shareOf(pid) ?? kilobytes), 0) / 1024
}

function shareOf(pid: number): number | undefined {
  if (process.platform !== 'linux') return undefined
  return Number(/^Pss:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1])
}
