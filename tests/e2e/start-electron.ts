import { _electron, errors, type ElectronApplication } from 'playwright-core'

/** Milliseconds; a start takes one or two seconds on an idle machine, up to ten on a busy one. */
const patience = 15_000

/**
 * Starts Electron, and again if that takes too long.
 *
 * Chromium 130 now and then does not report a page's first navigation to who attaches just then, and Playwright waits for
 * that report: about one start in fifty. A start that ends by itself is not repeated.
 */
export async function startElectron(options: NonNullable<Parameters<typeof _electron.launch>[0]>, repeats = 2): Promise<ElectronApplication> {
  try {
    return await _electron.launch({ timeout: patience, ...options })
  } catch (error) {
    if (repeats === 0 || !(error instanceof errors.TimeoutError)) throw error
    return startElectron(options, repeats - 1)
  }
}

/** This process's environment, without what would make the app another than a user's. */
export function inheritedEnvironment(): Record<string, string> {
  const foreign = /^(VITEST|NODE_OPTIONS$|NODE_ENV$|ELECTRON_RUN_AS_NODE$)/
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined && !foreign.test(entry[0])))
}
