import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildIfNeeded } from '../../scripts/build-app.ts'
import { prepareLaunch, type Launch } from '../../scripts/electron-runtime/prepare-launch.ts'
import { ensureSystem } from '../../scripts/electron-runtime/system-packages.ts'
import { startDisplay } from '../../scripts/virtual-display.ts'
import { packFor } from './pack-for.ts'
import { figuresOf, finishedTrace, readTrace, sumOf } from './socket-trace.ts'
import { whyNoTrace } from './traced.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** How to start the app under test. */
    launch: Launch & {
      /** One for each worker on Linux, in memory; none where windows open on the machine's own. */
      readonly displays: readonly string[]
      /** Where what every started app does with sockets is recorded; not set where the system refuses. */
      readonly traces?: string
    }
  }
}

/** Builds and packs the app, finds Electron and opens displays, once for all end-to-end tests. */
export default async function prepare(project: TestProject): Promise<() => Promise<void>> {
  await buildIfNeeded()
  const launch = await prepareLaunch()
  // Here, because two workers would pack over each other.
  for (const kind of ['shipped', 'drivable'] as const) packFor(launch, kind)
  const displays = process.platform === 'linux' ? await Promise.all(Array.from({ length: project.config.maxWorkers }, startDisplay)) : []
  console.log(`End-to-end tests run on Electron ${launch.runtime.version} from ${launch.runtime.from}.`)
  const traces = tracesFolder()
  project.provide('launch', { ...launch, displays: displays.map(({ name }) => name), ...(traces !== undefined && { traces }) })
  return async () => {
    for (const display of displays) display.stop()
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
