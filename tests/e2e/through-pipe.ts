import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { inject, onTestFinished } from 'vitest'
import { ownDisplay } from './launch.ts'

/** The app as users get it, which lets no inspector in. */
export interface ShippedFunn {
  readonly window: Page
  /** Quits the app, as the user does. */
  readonly close: () => Promise<void>
}

/**
 * Starts the app as users get it and drives its page over a pipe, so that not even the test driver needs a socket.
 *
 * Only who starts a program can give it the pipe. The main process cannot be reached in this way, nor the system's dialogs.
 */
export async function launchShipped(program: string, userData: string, args: readonly string[]): Promise<ShippedFunn> {
  const [{ flags }, display] = [inject('launch'), ownDisplay()]
  const context = await chromium.launchPersistentContext(userData, {
    executablePath: program, ignoreDefaultArgs: true,
    args: ['--remote-debugging-pipe', `--user-data-dir=${userData}`, ...flags, ...args],
    env: { ...process.env, ...(display !== undefined && { DISPLAY: display }) },
  })
  onTestFinished(() => context.close())
  return { window: await firstPage(context), close: () => context.close() }
}

async function firstPage(context: BrowserContext): Promise<Page> {
  return context.pages()[0] ?? context.waitForEvent('page')
}
