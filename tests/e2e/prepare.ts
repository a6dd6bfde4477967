import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildIfNeeded } from '../../scripts/build-app.ts'
import { prepareLaunch, type Launch } from '../../scripts/electron-runtime/prepare-launch.ts'
import { ensureSystem } from '../../scripts/electron-runtime/system-packages.ts'
import { startDisplay } from '../../scripts/virtual-display.ts'
import { figuresOf, finishedTrace, readTrace, sumOf } from './socket-trace.ts'
import { whyNoTrace } from './traced.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** How to start the app under test; the display is the one it opens its windows on. */
    launch: Launch & {
      readonly display?: string
      /** Where what every started app does with sockets is recorded; not set where the system refuses. */
      readonly traces?: string
    }
  }
}

/** Builds the app, finds Electron and opens a display, once for all end-to-end tests. */
export default async function prepare(project: TestProject): Promise<() => Promise<void>> {
  await buildIfNeeded()
  const launch = await prepareLaunch()
  const display = process.platform === 'linux' ? await startDisplay() : undefined
  console.log(`End-to-end tests run on Electron ${launch.runtime.version} from ${launch.runtime.from}.`)
  const traces = tracesFolder()
  project.provide('launch', { ...launch, ...(display !== undefined && { display: display.name }), ...(traces !== undefined && { traces }) })
  return async () => {
    display?.stop()
    if (traces !== undefined) await sumUp(traces)
  }
}

/** Makes the folder for the records of all runs, or says loudly why nothing is recorded. */
function tracesFolder(): string | undefined {
  if (process.platform === 'linux') ensureSystem(['trace'])
  const why = whyNoTrace()
  if (why === undefined) return mkdtempSync(join(tmpdir(), 'funn-traces-'))
  console.log(`offline: NOT RECORDED, ${why}.`)
  return undefined
}

/** Says what all apps of the whole run did with sockets, and ends the run in error if one of them could have reached a network. */
async function sumUp(traces: string): Promise<void> {
  const files = readdirSync(traces).filter((name) => name.endsWith('.trace'))
  if (files.length === 0) return
  // A start that took too long was repeated (launch.ts) and may run still: what it has done until now is read.
  const sum = sumOf(await Promise.all(files.map((name) => finishedTrace(join(traces, name), 5000).catch(() => readTrace(readFileSync(join(traces, name), 'utf8'))))))
  console.log(`offline: whole end-to-end run, ${files.length} starts, ${figuresOf(sum)}`)
  rmSync(traces, { recursive: true, force: true })
  if (sum.internet.length > 0) throw new Error(`The app touched the network:\n${sum.internet.slice(0, 40).join('\n')}`)
}
