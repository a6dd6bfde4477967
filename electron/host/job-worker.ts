import { createHash } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import { buildNeedsReport } from '../../codebook/report/build-needs-report.ts'
import { fail, ok } from '../../codebook/result.ts'
import { writeCheckedWord } from '../exports/write-checked-word.ts'
import { writeFileSafely } from '../exports/write-file-safely.ts'
import type { JobMessage, JobRequest } from './jobs.ts'

/** Stages of a report: built and written, checked, on disk. */
const stages = 3

// Cancelling ends the thread between two stages, before anything is on disk; a file being written is finished.
let cancelled = false
parentPort?.on('message', () => { cancelled = true })

// oxlint-disable-next-line typescript/no-unsafe-assignment -- only Jobs starts this worker, and hands it a JobRequest
const request: JobRequest = workerData
const result = await run()
if (result) send({ result })
parentPort?.close()

async function run(): Promise<Extract<JobMessage, { result: unknown }>['result'] | undefined> {
  send({ progress: { done: 0, total: stages } })
  const written = await writeCheckedWord(buildNeedsReport(request.input))
  if (!written.ok) return fail({ kind: 'check-failed', problems: written.failure.problems.map((problem) => problem.kind) })
  send({ progress: { done: 2, total: stages } })
  await new Promise(setImmediate)
  if (cancelled) return fail({ kind: 'cancelled' })
  const stored = await writeFileSafely(request.path, written.value)
  if (!stored.ok) return stored
  send({ progress: { done: stages, total: stages } })
  return ok({ bytes: written.value.length, sha256: createHash('sha256').update(written.value).digest('hex') })
}

function send(message: JobMessage): void {
  parentPort?.postMessage(message)
}
