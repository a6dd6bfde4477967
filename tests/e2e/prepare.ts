import type { TestProject } from 'vitest/node'
import { buildIfNeeded } from '../../scripts/build-app.ts'
import { prepareLaunch, type Launch } from '../../scripts/electron-runtime/prepare-launch.ts'
import { startDisplay } from '../../scripts/virtual-display.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** How to start the app under test; the display is the one it opens its windows on. */
    launch: Launch & { readonly display?: string }
  }
}

/** Builds the app, finds Electron and opens a display, once for all end-to-end tests. */
export default async function prepare(project: TestProject): Promise<() => void> {
  await buildIfNeeded()
  const launch = await prepareLaunch()
  const display = process.platform === 'linux' ? await startDisplay() : undefined
  console.log(`End-to-end tests run on Electron ${launch.runtime.version} from ${launch.runtime.from}.`)
  project.provide('launch', display === undefined ? launch : { ...launch, display: display.name })
  return () => display?.stop()
}
