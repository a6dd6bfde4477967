import { closeSync, fsyncSync, openSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import { fail, ok, type Result } from '../codebook/result.ts'
import { checkBefore } from './check-file.ts'
import { applicationIds, latestVersion, migrate, versionOf, type FileKind } from './migrate.ts'
import { Store } from './store.ts'

/** Why a file was not opened or made. Nothing on disk has changed in any of these cases. */
export type OpenFailure =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'folder-missing' }
  | { readonly kind: 'exists' }
  | { readonly kind: 'not-writable' }
  | { readonly kind: 'disk-full' }
  /** Somebody else has it open, here or on another machine. */
  | { readonly kind: 'in-use' }
  /** A file of another program, or the other one of Funn's two kinds. */
  | { readonly kind: 'foreign' }
  /** Wrong passphrase, or a file of which the first page is not readable: the two cannot be told apart. */
  | { readonly kind: 'wrong-passphrase' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer'; readonly version: number; readonly supported: number }
  | { readonly kind: 'weak-passphrase'; readonly minimum: number }

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
] as const

/**
 * Opens a study or key file that is there; the only place besides {@link createFile} that opens one.
 *
 * The file is checked before and after it is unlocked, brought to the newest format, and held
 * exclusively until closed.
 */
export function openFile(kind: FileKind, path: string, passphrase: string): Result<Store, OpenFailure> {
  const refused = checkBefore(path)
  if (refused) return fail(refused)
  return connect(kind, path, passphrase, false)
}

/** Makes a new file that must not be there yet; what could not be finished is removed again. */
export function createFile(kind: FileKind, path: string, passphrase: string): Result<Store, OpenFailure> {
  if (passphrase.length < minimumPassphrase) return fail({ kind: 'weak-passphrase', minimum: minimumPassphrase })
  try {
    const handle = openSync(path, 'wx')
    fsyncSync(handle)
    closeSync(handle)
  } catch (error) {
    return fail(failureOf(error))
  }
  const opened = connect(kind, path, passphrase, true)
  if (!opened.ok) for (const suffix of ['', '-wal', '-journal']) rmSync(path + suffix, { force: true })
  return opened
}

function connect(kind: FileKind, path: string, passphrase: string, isNew: boolean): Result<Store, OpenFailure> {
  let connection: Database.Database | undefined
  try {
    connection = new Database(path, { fileMustExist: true, timeout: 0 })
    connection.pragma(`cipher = 'sqlcipher'`)
    connection.pragma('legacy = 4')
    connection.key(Buffer.from(passphrase.normalize('NFC'), 'utf8'))
    connection.pragma('locking_mode = EXCLUSIVE')
    connection.prepare('SELECT count(*) FROM sqlite_schema').get()
    const refused = isNew ? undefined : checkUnlocked(connection, kind)
    if (refused) {
      connection.close()
      return fail(refused)
    }
    applySettings(connection)
    migrate(connection, kind)
    return ok(new Store(connection))
  } catch (error) {
    connection?.close()
    return fail(failureOf(error))
  }
}

function checkUnlocked(connection: Database.Database, kind: FileKind): OpenFailure | undefined {
  if (connection.pragma('application_id', { simple: true }) !== applicationIds[kind]) return { kind: 'foreign' }
  const version = versionOf(connection)
  if (version > latestVersion(kind)) return { kind: 'newer', version, supported: latestVersion(kind) }
  if (connection.pragma('quick_check(1)', { simple: true }) !== 'ok') return { kind: 'damaged' }
  return undefined
}

function applySettings(connection: Database.Database): void {
  for (const [name, value, expected] of settings) {
    connection.pragma(`${name} = ${value}`)
    const actual = connection.pragma(name, { simple: true })
    if (actual !== expected) throw new Error(`pragma ${name} is ${String(actual)}, not ${expected}`)
  }
}

/** Puts SQLite's and the system's error codes into our kinds; anything else is a bug and goes on. */
function failureOf(error: unknown): OpenFailure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED') || code === 'EBUSY') return { kind: 'in-use' }
  if (code === 'SQLITE_NOTADB') return { kind: 'wrong-passphrase' }
  if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_IOERR')) return { kind: 'damaged' }
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') return { kind: 'disk-full' }
  if (code === 'EEXIST') return { kind: 'exists' }
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'folder-missing' }
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN') || ['EACCES', 'EPERM', 'EROFS'].includes(code)) {
    return { kind: 'not-writable' }
  }
  throw error
}
