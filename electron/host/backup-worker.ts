import { parentPort, workerData } from 'node:worker_threads'
import { readThrough } from '../../db/backup/read-through.ts'
import { writeBackup } from '../../db/backup/take-backup.ts'
import type { BesideRequest } from './back-up-beside.ts'

// Entry of the thread that copies a file and reads the copy through, while notes are stored in the file.
// oxlint-disable-next-line typescript/no-unsafe-assignment -- only back-up-beside.ts starts this worker, and hands it a BesideRequest
const { job, keep }: BesideRequest = workerData
parentPort?.postMessage(keep ? writeBackup(job) : readThrough(job))
