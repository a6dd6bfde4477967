import { copyFileSync, rmSync } from 'node:fs'
import type Database from 'better-sqlite3'
import { keySchema0001 } from './migrations/0001-key.ts'
import { studySchema0001 } from './migrations/0001-study.ts'
import { logSchema } from './migrations/log.ts'
import { createLogTriggers } from './undo/triggers.ts'

/** The two kinds of file, each with its own id in the header and its own run of migrations. */
export const fileKinds = ['study', 'key'] as const
export type FileKind = (typeof fileKinds)[number]

/** SQLite's application_id of each kind: «FUNN» and «FUNK» as four bytes. */
export const applicationIds: Readonly<Record<FileKind, number>> = { study: 0x46554e4e, key: 0x46554e4b }

/** One step forward; shipped ones never change. */
export type Migration = (connection: Database.Database) => void

const migrations: Readonly<Record<FileKind, readonly Migration[]>> = {
  study: [(connection) => connection.exec(studySchema0001 + logSchema)],
  key: [(connection) => connection.exec(keySchema0001 + logSchema)],
}

/** The newest format that this version of Funn reads and writes. */
export function latestVersion(kind: FileKind): number {
  return migrations[kind].length
}

export function versionOf(connection: Database.Database): number {
  return Number(connection.pragma('user_version', { simple: true }))
}

/**
 * Brings a file to the newest format, all in one transaction.
 *
 * A file that holds data is first copied, still encrypted, to `<file>.before-v<N>`; the copy
 * stays, so that an older Funn can open it. Throws, with the file unchanged, when a migration breaks a reference.
 */
export function migrate(connection: Database.Database, kind: FileKind, steps: readonly Migration[] = migrations[kind]): void {
  const from = versionOf(connection)
  if (from >= steps.length) return
  if (from > 0) backUp(connection, from)
  connection.transaction(() => {
    for (const step of steps.slice(from)) step(connection)
    createLogTriggers(connection)
    const broken = connection.pragma('foreign_key_check')
    if (Array.isArray(broken) && broken.length > 0) throw new Error(`migration of ${kind} file from version ${from} breaks references`)
    connection.pragma(`application_id = ${applicationIds[kind]}`)
    connection.pragma(`user_version = ${steps.length}`)
  }).immediate()
}

/** Copies the file as it is on disk; the exclusive lock keeps all others out meanwhile. */
function backUp(connection: Database.Database, version: number): void {
  connection.pragma('wal_checkpoint(TRUNCATE)')
  const copy = `${connection.name}.before-v${version + 1}`
  rmSync(copy, { force: true })
  copyFileSync(connection.name, copy)
}
