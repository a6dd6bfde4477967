import { _electron, errors, type ElectronApplication, type Page } from 'playwright-core'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject, onTestFinished } from 'vitest'

/** The app, running in a real Electron. */
export interface RunningFunn {
  readonly app: ElectronApplication
  readonly window: Page
}

/** What a test may decide about the start; each test gets an empty data folder unless it names one. */
export interface LaunchOptions {
  /** The folder for settings and recent files: from `sharedFolder()`. */
  readonly userData?: string
  readonly env?: Readonly<Record<string, string>>
  /** The program to start instead of Electron with the built app: a packed app. */
  readonly program?: string
  /** More words for the command line, a study file to open for instance. */
  readonly args?: readonly string[]
}

/** Milliseconds; a start takes one or two seconds on an idle machine, up to ten on a busy one. */
const patience = 15_000

/** Starts the app and waits for its first window; it is closed when the test ends. */
export async function launchFunn({ userData = sharedFolder(), env = {}, program, args = [] }: LaunchOptions = {}): Promise<RunningFunn> {
  const { executable, app: folder, flags, display } = inject('launch')
  const app = await startPatiently({
    executablePath: program ?? executable,
    args: [...(program === undefined ? [folder] : []), `--user-data-dir=${userData}`, ...flags, ...args],
    env: { ...inherited(), ...(display === undefined ? {} : { DISPLAY: display }), ...env },
    timeout: patience,
  })
  onTestFinished(() => app.close())
  return { app, window: await app.firstWindow() }
}

/**
 * Starts Electron, and again if that takes too long.
 *
 * Chromium 130 now and then does not report a page's first navigation to who attaches just then, and Playwright waits for
 * that report: about one start in fifty. A start that ends by itself is not repeated.
 */
async function startPatiently(options: Parameters<typeof _electron.launch>[0], repeats = 2): Promise<ElectronApplication> {
  try {
    return await _electron.launch(options)
  } catch (error) {
    if (repeats === 0 || !(error instanceof errors.TimeoutError)) throw error
    return startPatiently(options, repeats - 1)
  }
}

/** An empty folder that both the test and the app may write to, gone when the test ends. */
export function sharedFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'funn-e2e-'))
  const { user } = inject('launch')
  if (user !== undefined) chownSync(folder, user.uid, user.gid)
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}

/** This process's environment, without what would make the app another than a user's. */
function inherited(): Record<string, string> {
  const foreign = /^(VITEST|NODE_OPTIONS$|NODE_ENV$|ELECTRON_RUN_AS_NODE$)/
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined && !foreign.test(entry[0])))
}
