import { closeSync, existsSync, fsyncSync, openSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type Database from 'better-sqlite3'
import { fail, ok, type Result } from '../codebook/result.ts'
import { backupFolder } from './backup/backup-name.ts'
import { checkBefore } from './check-file.ts'
import { fileFailure, type FileFailure } from './file-failure.ts'
import { applicationIds, versionOf, type FileKind } from './file-kind.ts'
import { latestVersion, migrate } from './migrate.ts'
import { mostInJournal, Store } from './store.ts'
import { removeAbandoned } from './temporary-file.ts'
import { unlock } from './unlock.ts'

/** Characters a passphrase must have at least (US-01). */
export const minimumPassphrase = 12

/** What every connection is set to, with the value that must be read back. */
const settings = [
  ['locking_mode', 'EXCLUSIVE', 'exclusive'],
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', 2],
  ['foreign_keys', 'ON', 1],
  ['secure_delete', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['temp_store', 'MEMORY', 2],
  // 32 MB of decrypted pages (SQLite keeps 2 MB unless told): what a screen reads again is not decrypted again.
  ['cache_size', '-32768', -32768],
  ['wal_autocheckpoint', `${mostInJournal}`, mostInJournal],
] as const

/** Bytes up to which a file is read through before anything of it is shown, as most studies are: some 40 ms. */
export const readAtOpening = 8 * 1024 * 1024

/**
 * Opens a study or key file that is there; the only place besides {@link createFile} that opens one.
 *
 * The file is checked before and after it is unlocked, brought to the newest format, and held exclusively until closed.
 * All of it is read through first, up to `readUpTo` bytes. In a larger one every page carries a seal that is checked when it is
 * read, and the rest is read through once it is open (docs/decisions/0009-what-opening-reads.md).
 */
export function openFile(kind: FileKind, path: string, passphrase: string, readUpTo = readAtOpening): Result<Store, FileFailure> {
  const refused = checkBefore(path)
  if (refused) return fail(refused)
  // Nothing is encrypted with no passphrase; SQLite would take the file for a plain one.
  if (passphrase === '') return fail({ kind: 'wrong-passphrase' })
  return connect(kind, path, passphrase, statSync(path).size <= readUpTo ? 'read all' : 'read some')
}

/** Makes a new file that must not be there yet; what could not be finished is removed again. */
export function createFile(kind: FileKind, path: string, passphrase: string): Result<Store, FileFailure> {
  if (passphrase.length < minimumPassphrase) return fail({ kind: 'weak-passphrase', minimum: minimumPassphrase })
  try {
    const handle = openSync(path, 'wx')
    fsyncSync(handle)
    closeSync(handle)
  } catch (error) {
    return fail(fileFailure(error))
  }
  const opened = connect(kind, path, passphrase, 'new')
  if (!opened.ok) for (const suffix of ['', '-wal', '-journal']) rmSync(path + suffix, { force: true })
  return opened
}

function connect(kind: FileKind, path: string, passphrase: string, how: 'new' | 'read all' | 'read some'): Result<Store, FileFailure> {
  // Whoever closes a file removes its journal.
  const closedBadly = how !== 'new' && existsSync(`${path}-wal`)
  let opened: Pick<Store, 'close'> | undefined
  try {
    const connection = unlock(path, passphrase)
    opened = connection
    const refused = how === 'new' ? undefined : checkUnlocked(connection, kind, how === 'read all')
    if (refused) {
      connection.close()
      return fail(refused)
    }
    applySettings(connection)
    const store = new Store(connection, { kind, passphrase, closedBadly })
    opened = store
    // The file is ours alone now, so nobody else is writing these.
    if (how !== 'new') for (const folder of [dirname(path), backupFolder(path)]) removeAbandoned(folder)
    const migrated = migrate(store)
    if (migrated.ok) return ok(store)
    store.close()
    return migrated
  } catch (error) {
    opened?.close()
    return fail(fileFailure(error))
  }
}

function checkUnlocked(connection: Database.Database, kind: FileKind, readsAll: boolean): FileFailure | undefined {
  if (connection.pragma('application_id', { simple: true }) !== applicationIds[kind]) return { kind: 'foreign' }
  const version = versionOf(connection)
  if (version > latestVersion(kind)) return { kind: 'newer', version, supported: latestVersion(kind) }
  if (readsAll && connection.pragma('quick_check(1)', { simple: true }) !== 'ok') return { kind: 'damaged' }
  return undefined
}

function applySettings(connection: Database.Database): void {
  for (const [name, value, expected] of settings) {
    connection.pragma(`${name} = ${value}`)
    const actual = connection.pragma(name, { simple: true })
    if (actual !== expected) throw new Error(`pragma ${name} is ${String(actual)}, not ${expected}`)
  }
}
