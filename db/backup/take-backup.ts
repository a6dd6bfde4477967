import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fail, ok, type Result } from '../../codebook/result.ts'
import { fileFailure, type FileFailure } from '../file-failure.ts'
import { versionOf, type FileKind } from '../file-kind.ts'
import { placeNew } from '../place-file.ts'
import type { Store } from '../store.ts'
import { removeAbandoned, removeTemporary, temporaryBeside } from '../temporary-file.ts'
import { backupFolder, backupName } from './backup-name.ts'
import { copyBytes } from './copy-bytes.ts'
import { examine } from './examine.ts'
import { holdStill } from './hold-still.ts'
import { listBackups, type Backup } from './list-backups.ts'
import { backupsToKeep, localDay } from './rotation.ts'

/** What making a backup of a file that is held still needs to know: plain data, so that another thread can do it. */
export interface BackupJob {
  readonly kind: FileKind
  readonly path: string
  readonly handle: number
  readonly bytes: number
  readonly passphrase: string
  readonly version: number
  /** Whose backup it must turn out to be. */
  readonly studyId: string | null
  readonly takenAt: number
}

/** A backup that has begun: the job that makes it, and what to call when that is over. */
export interface BegunBackup {
  readonly job: BackupJob
  readonly release: () => void
}

/**
 * Takes a backup of an open file at once, in this thread. What is stored before is in it.
 *
 * It is encrypted with the file's own key, and takes its name only when it is on disk and has been opened and read through.
 */
export function takeBackup(store: Store, now: number = Date.now()): Result<Backup, FileFailure> {
  const begun = beginBackup(store, now)
  if (!begun.ok) return begun
  try {
    return writeBackup(begun.value.job)
  } finally {
    begun.value.release()
  }
}

/** Holds a file still for a backup that {@link writeBackup} makes, in this thread or another, while work goes on. */
export function beginBackup(store: Store, now: number): Result<BegunBackup, FileFailure> {
  const still = holdStill(store)
  if (!still.ok) return still
  const { handle, bytes, release } = still.value
  const { kind, path, passphrase } = store
  try {
    return ok({ job: { kind, path, handle, bytes, passphrase, version: versionOf(store.connection), studyId: store.studyId, takenAt: now }, release })
  } catch (error) {
    release()
    return fail(fileFailure(error))
  }
}

/** Makes the backup, checks it and lets go of those that are no longer needed. Whatever fails, nothing is left that looks like a backup. */
export function writeBackup(job: BackupJob): Result<Backup, FileFailure> {
  const folder = backupFolder(job.path)
  const temporary = temporaryBeside(join(folder, 'copy'))
  try {
    mkdirSync(folder, { recursive: true })
    removeAbandoned(folder)
    copyBytes(job.handle, job.bytes, temporary)
    const seen = examine(job.kind, temporary, job.passphrase)
    if (!seen.ok || seen.value.version !== job.version || seen.value.studyId !== job.studyId) {
      removeTemporary(temporary)
      return seen.ok ? fail({ kind: 'damaged' }) : seen
    }
    const named = freeName(job)
    placeNew(temporary, join(folder, named.name))
    rotate(job)
    return ok({ ...named, path: join(folder, named.name), bytes: job.bytes })
  } catch (error) {
    removeTemporary(temporary)
    return fail(fileFailure(error))
  }
}

/** Two backups within a millisecond differ in their last digit. */
function freeName({ path, takenAt, version }: BackupJob): { name: string; takenAt: number; version: number } {
  for (let at = takenAt; ; at += 1) {
    const name = backupName(path, at, version)
    if (!existsSync(join(backupFolder(path), name))) return { name, takenAt: at, version }
  }
}

function rotate({ path, takenAt }: BackupJob): void {
  const backups = listBackups(path)
  const kept = new Set(backupsToKeep(backups, takenAt, localDay))
  for (const backup of backups) {
    if (kept.has(backup)) continue
    try {
      rmSync(backup.path)
    } catch {
      // Open in another program: it goes the next time.
    }
  }
}
