import type { ElectronApplication, Page } from 'playwright-core'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { inject, onTestFinished } from 'vitest'
import { traced } from './traced.ts'
import { inheritedEnvironment, startElectron } from './start-electron.ts'

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
  /** A file for a record of this start's sockets that is not part of the whole run's. */
  readonly record?: string
  /** Not recorded at all: the kernel keeps a crashing page alive while it is. */
  readonly willCrash?: boolean
  /** More words for the command line, a study file to open for instance. */
  readonly args?: readonly string[]
}

/** Starts the app and waits for its first window; it is closed when the test ends. */
export async function launchFunn({ userData = sharedFolder(), env = {}, program, record, willCrash = false, args = [] }: LaunchOptions = {}): Promise<RunningFunn> {
  const [{ executable, app: folder, flags }, display] = [inject('launch'), ownDisplay()]
  const started = program ?? executable
  const app = await startElectron({
    executablePath: willCrash ? started : record === undefined ? recorded(started) : traced(started, dirname(record), basename(record)),
    args: [...(program === undefined ? [folder] : []), `--user-data-dir=${userData}`, ...flags, ...args],
    env: { ...inheritedEnvironment(), ...(display === undefined ? {} : { DISPLAY: display }), ...env },
  })
  onTestFinished(() => app.close())
  return { app, window: await app.firstWindow() }
}

/** DISPLAY for what this worker starts; undefined where there is none to name. */
export function ownDisplay(): string | undefined {
  const { displays } = inject('launch')
  return displays[Number(process.env['VITEST_POOL_ID']) - 1] ?? displays[0] ?? process.env['DISPLAY']
}

/** The program, started so that what it does with sockets is part of the whole run's record. */
export function recorded(program: string): string {
  const { traces } = inject('launch')
  return traces === undefined ? program : traced(program, traces)
}

/** An empty folder that both the test and the app may write to, gone when the test ends. */
export function sharedFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'funn-e2e-'))
  const { user } = inject('launch')
  if (user !== undefined) chownSync(folder, user.uid, user.gid)
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}
