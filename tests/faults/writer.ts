// A process that works in a study through the real host, tells what was acknowledged, and is broken from outside meanwhile.
import { writeSync } from 'node:fs'
import { writeBackup } from '../../db/backup/take-backup.ts'
import { createHost } from '../../electron/host/project-host.ts'
import { randomFrom } from './random.ts'
import { order, type ReportLine } from './report.ts'
import { stateOf } from './state-of.ts'
import { openStudyIn, prepare, RefusedCall, type Desk, type Kind } from './work.ts'

const { folder, seed, withKey, acts } = order.parse(JSON.parse(process.argv[2] ?? ''))
const host = createHost({ emit: () => undefined, backUp: writeBackup, onBug: (step, error) => { process.stderr.write(`${step}: ${String(error)}\n${error instanceof Error ? error.stack ?? '' : ''}\n`) } })
const desk: Desk = { host, folder, random: randomFrom(seed), number: 0 }

tell({ told: 'start', pid: process.pid })
try {
  await openStudyIn(desk, withKey)
} catch (error) {
  tellRefused(0, 'open', error)
  process.exit(0)
}
tellState(0)
let n = 0
for (const wanted of acts) {
  n += 1
  let kind = wanted as Kind
  try {
    const prepared = await prepare({ ...desk, number: seed * 100 + n }, kind)
    kind = prepared.kind
    tell({ told: 'begin', n, kind })
    const start = performance.now()
    const must = await prepared.act()
    tell({ told: 'done', n, kind, must, ms: performance.now() - start })
  } catch (error) {
    tellRefused(n, kind, error)
  }
  // Closed by a broken disk, and not to be opened again: nothing more can be done here.
  if (!host.open) break
  tellState(n)
}
tell({ told: 'end' })
// Whoever started this process ends it, with the study open.
setInterval(() => undefined, 60_000)

/** Straight to the pipe: what is told has left this process before the next write begins. */
function tell(line: ReportLine): void {
  writeSync(1, `${JSON.stringify(line)}\n`)
}

function tellRefused(at: number, kind: string, error: unknown): void {
  if (!(error instanceof RefusedCall)) throw error
  tell({ told: 'refused', n: at, kind, failure: error.failure })
}

function tellState(at: number): void {
  if (host.open) tell({ told: 'state', n: at, state: stateOf(host.open.files) })
}
