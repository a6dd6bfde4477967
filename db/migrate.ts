import type Database from 'better-sqlite3'
import { ok, type Result } from '../codebook/result.ts'
import { takeBackup } from './backup/take-backup.ts'
import type { FileFailure } from './file-failure.ts'
import { applicationIds, versionOf, type FileKind } from './file-kind.ts'
import { keySchema0001 } from './migrations/0001-key.ts'
import { studySchema0001 } from './migrations/0001-study.ts'
import { keySchema0002 } from './migrations/0002-key.ts'
import { studySchema0002 } from './migrations/0002-study.ts'
import { studySchema0003 } from './migrations/0003-study.ts'
import { studyStep0004 } from './migrations/0004-study.ts'
import { logSchema } from './migrations/log.ts'
import { tallySchema } from './migrations/tallies.ts'
import type { Store } from './store.ts'
import { createLogTriggers } from './undo/triggers.ts'

/** One step forward; shipped ones never change. */
export type Migration = (connection: Database.Database) => void

const migrations: Readonly<Record<FileKind, readonly Migration[]>> = {
  study: [
    (connection) => connection.exec(studySchema0001 + tallySchema + logSchema), (connection) => connection.exec(studySchema0002),
    (connection) => connection.exec(studySchema0003), studyStep0004,
  ],
  key: [(connection) => connection.exec(keySchema0001 + logSchema), (connection) => connection.exec(keySchema0002)],
}

/** The newest format that this version of Funn reads and writes. */
export function latestVersion(kind: FileKind): number {
  return migrations[kind].length
}

/**
 * Brings a file to the newest format, all in one transaction.
 *
 * A backup is taken of a file that holds data, and stays when others go, so that an older Funn can open it; without one the file is not
 * touched. Throws, with the file unchanged, when a migration breaks a reference.
 */
export function migrate(store: Store, steps: readonly Migration[] = migrations[store.kind]): Result<null, FileFailure> {
  const { connection, kind } = store
  const from = versionOf(connection)
  if (from >= steps.length) return ok(null)
  if (from > 0) {
    const kept = takeBackup(store)
    if (!kept.ok) return kept
  }
  connection.transaction(() => {
    for (const step of steps.slice(from)) step(connection)
    createLogTriggers(connection)
    const broken = connection.pragma('foreign_key_check')
    if (Array.isArray(broken) && broken.length > 0) throw new Error(`migration of ${kind} file from version ${from} breaks references`)
    connection.pragma(`application_id = ${applicationIds[kind]}`)
    connection.pragma(`user_version = ${steps.length}`)
  }).immediate()
  return ok(null)
}
