import { parentPort, workerData } from 'node:worker_threads'
import { writeBackup, type BackupJob } from '../../db/backup/take-backup.ts'

// Entry of the thread that copies a file and reads the copy through, while notes are stored in the file.
// oxlint-disable-next-line typescript/no-unsafe-assignment -- only back-up-beside.ts starts this worker, and hands it a BackupJob
const job: BackupJob = workerData
parentPort?.postMessage(writeBackup(job))
