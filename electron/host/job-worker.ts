import { parentPort } from 'node:worker_threads'
import { buildNeedsReport } from '../../codebook/report/build-needs-report.ts'
import type { NeedsReportInput } from '../../codebook/report/needs-report-input.ts'
import type { Report } from '../../codebook/report/report-model.ts'
import { fail, type Result } from '../../codebook/result.ts'
import type { Failure } from '../contract/failure.ts'
import { PackedQuotes } from '../exports/word/packed-quotes.ts'
import { writeCheckedWord } from '../exports/write-checked-word.ts'
import { writePieces, type StoredFile } from '../exports/write-pieces.ts'
import type { FromJob, ToJob } from './jobs.ts'

/** Stages of a report: built and checked, on disk. */
const stages = 2

/** Thrown where a piece of the file would be made, so that what was written of it is removed. */
class Cancelled extends Error {}

const packed = new PackedQuotes()
let cancelled = false

parentPort?.on('message', (message: ToJob) => {
  if ('clear' in message) packed.clear()
  else if ('session' in message) packed.put(message.session, message.quotes)
  else if ('cancel' in message) cancelled = true
  else void finish('report' in message ? message.report : buildNeedsReport(withQuotes(message.input)), message.path)
})

function withQuotes(input: NeedsReportInput): NeedsReportInput {
  return { ...input, questions: packed.questions(), needs: input.needs.map((need) => ({ ...need, quotes: packed.of(need.key) })) }
}

async function finish(report: Report, path: string): Promise<void> {
  send({ result: await write(report, path) })
  parentPort?.close()
}

async function write(report: Report, path: string): Promise<Result<StoredFile, Failure>> {
  send({ progress: { done: 0, total: stages } })
  const written = await writeCheckedWord(report)
  if (!written.ok) return fail({ kind: 'check-failed', problems: written.failure.problems.map((problem) => problem.kind) })
  send({ progress: { done: 1, total: stages } })
  try {
    const stored = await writePieces(path, untilCancelled(written.value))
    if (stored.ok) send({ progress: { done: stages, total: stages } })
    return stored
  } catch (error) {
    if (error instanceof Cancelled) return fail({ kind: 'cancelled' })
    throw error
  }
}

async function* untilCancelled(pieces: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) {
    // Lets the message through that cancels.
    await new Promise(setImmediate)
    if (cancelled) throw new Cancelled()
    yield piece
  }
}

function send(message: FromJob): void {
  parentPort?.postMessage(message)
}
