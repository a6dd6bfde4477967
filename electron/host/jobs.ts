import { Worker } from 'node:worker_threads'
import { fail, type Result } from '../../codebook/result.ts'
import type { NeedsReportInput } from '../../codebook/report/needs-report-input.ts'
import type { Report } from '../../codebook/report/report-model.ts'
import type { Failure } from '../contract/failure.ts'
import type { NeedQuote } from '../exports/word/packed-quotes.ts'
import type { StoredFile } from '../exports/write-pieces.ts'

/** What the job worker is sent: the quotes session by session, then what the report is made of otherwise, or that it shall stop. */
export type ToJob =
  | { readonly clear: true }
  | { readonly session: string; readonly quotes: readonly NeedQuote[] }
  | { readonly input: NeedsReportInput; readonly path: string }
  /** A whole report without quotes. */
  | { readonly report: Report; readonly path: string }
  | { readonly cancel: true }

/** What the job worker sends back: progress, then one result. */
export type FromJob =
  | { readonly progress: { readonly done: number; readonly total: number } }
  | { readonly result: Result<StoredFile, Failure> }

/** A report that another thread writes, so that notes are saved meanwhile. */
export interface ReportJob {
  readonly clear: () => void
  readonly take: (session: string, quotes: readonly NeedQuote[]) => void
  /** Has the report written; `cancelled` when that was asked for, and then nothing is left on disk. */
  readonly write: (input: NeedsReportInput, path: string) => Promise<Result<StoredFile, Failure>>
  /** Has a whole report written that has no quotes to be taken. */
  readonly writeWhole: (report: Report, path: string) => Promise<Result<StoredFile, Failure>>
  /** Ends the thread, whatever it does. */
  readonly close: () => Promise<void>
}

/** The worker's file: the source under Node, the bundle beside this one in the app. */
const entry = new URL(import.meta.url.endsWith('.ts') ? 'job-worker.ts' : 'job-worker.js', import.meta.url)

/** Long work under way: what of it may be cancelled, and the threads that do it. */
export class Jobs {
  readonly #running = new Map<string, AbortController>()
  readonly #workers = new Set<Worker>()

  /** Runs a job under its id; until it has ended, {@link cancel} aborts the signal it is given. */
  async run<Value>(jobId: string, work: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
    const controller = new AbortController()
    this.#running.set(jobId, controller)
    try {
      return await work(controller.signal)
    } finally {
      if (this.#running.get(jobId) === controller) this.#running.delete(jobId)
    }
  }

  /** Asks a job to stop; one that is not running is none of our concern. */
  cancel(jobId: string): void {
    this.#running.get(jobId)?.abort()
  }

  /** Starts a thread for a report. */
  startReport(signal: AbortSignal, onProgress: (done: number, total: number) => void): ReportJob {
    const worker = new Worker(entry)
    this.#workers.add(worker)
    const send = (message: ToJob): void => worker.postMessage(message)
    const written = new Promise<Result<StoredFile, Failure>>((resolve) => {
      worker.on('message', (message: FromJob) => {
        if ('progress' in message) onProgress(message.progress.done, message.progress.total)
        else resolve(message.result)
      })
      worker.on('error', () => resolve(fail({ kind: 'bug', step: 'job' })))
      worker.on('exit', () => {
        this.#workers.delete(worker)
        // After a result this settles nothing; without one the thread was ended.
        resolve(fail({ kind: 'cancelled' }))
      })
    })
    const stop = (): void => send({ cancel: true })
    signal.addEventListener('abort', stop)
    return {
      clear: () => send({ clear: true }),
      take: (session, quotes) => send({ session, quotes }),
      write(input, path) {
        send({ input, path })
        return written
      },
      writeWhole(report, path) {
        send({ report, path })
        return written
      },
      async close() {
        signal.removeEventListener('abort', stop)
        await worker.terminate()
      },
    }
  }

  /** Stops everything: nothing half-written is left that the next start does not remove. */
  async close(): Promise<void> {
    for (const controller of this.#running.values()) controller.abort()
    await Promise.all([...this.#workers].map((worker) => worker.terminate()))
  }
}
