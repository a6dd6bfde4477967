import { Worker } from 'node:worker_threads'
import { fail, type Result } from '../../codebook/result.ts'
import type { NeedsReportInput } from '../../codebook/report/needs-report-input.ts'
import type { Failure } from '../contract/failure.ts'

/** Long work done beside the host, so that notes are saved while a report is written. */
export interface JobRequest {
  readonly input: NeedsReportInput
  readonly path: string
}

/** What the job worker sends back: progress, then one result. */
export type JobMessage =
  | { readonly progress: { readonly done: number; readonly total: number } }
  | { readonly result: Result<{ readonly bytes: number; readonly sha256: string }, Failure> }

/** The worker's file: the source under Node, the bundle beside this one in the app. */
const entry = new URL(import.meta.url.endsWith('.ts') ? 'job-worker.ts' : 'job-worker.js', import.meta.url)

/** Runs jobs, each in a worker thread of its own that ends with it. */
export class Jobs {
  readonly #running = new Map<string, Worker>()

  /** Runs one job to its end; `cancelled` when {@link cancel} was called, and then nothing is left on disk. */
  run(jobId: string, request: JobRequest, onProgress: (done: number, total: number) => void): Promise<Result<{ readonly bytes: number; readonly sha256: string }, Failure>> {
    return new Promise((resolve) => {
      const worker = new Worker(entry, { workerData: request })
      this.#running.set(jobId, worker)
      worker.on('message', (message: JobMessage) => {
        if ('progress' in message) onProgress(message.progress.done, message.progress.total)
        else resolve(message.result)
      })
      worker.on('error', () => resolve(fail({ kind: 'bug', step: 'job' })))
      worker.on('exit', () => {
        this.#running.delete(jobId)
        // After a result this settles nothing; without one the job was cancelled.
        resolve(fail({ kind: 'cancelled' }))
      })
    })
  }

  /** Asks a job to stop; one that is not running is none of our concern. */
  cancel(jobId: string): void {
    this.#running.get(jobId)?.postMessage({ cancel: true })
  }

  async close(): Promise<void> {
    await Promise.all([...this.#running.values()].map((worker) => worker.terminate()))
  }
}
