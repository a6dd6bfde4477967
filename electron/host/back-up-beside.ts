import { Worker } from 'node:worker_threads'
import type { Result } from '../../codebook/result.ts'
import type { Backup } from '../../db/backup/list-backups.ts'
import type { BackupJob } from '../../db/backup/take-backup.ts'
import type { FileFailure } from '../../db/file-failure.ts'

/** What the thread is asked: a backup, or only to read the file through. */
export interface BesideRequest {
  readonly job: BackupJob
  readonly keep: boolean
}

/** The worker's file: the source under Node, the bundle beside this one in the app. */
const entry = new URL(import.meta.url.endsWith('.ts') ? 'backup-worker.ts' : 'backup-worker.js', import.meta.url)

/** Makes a backup in a thread of its own, so that notes are stored meanwhile. Rejects when the thread dies. */
export function backUpBeside(job: BackupJob): Promise<Result<Backup, FileFailure>> {
  return beside({ job, keep: true })
}

/** Reads a file through in the same way, and keeps nothing. */
export function readThroughBeside(job: BackupJob): Promise<Result<null, FileFailure>> {
  return beside({ job, keep: false })
}

function beside<Value>(request: BesideRequest): Promise<Result<Value, FileFailure>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(entry, { workerData: request })
    worker.on('message', resolve)
    worker.on('error', reject)
    // After a message this settles nothing.
    worker.on('exit', () => { reject(new Error('the thread that made the backup ended')) })
  })
}
