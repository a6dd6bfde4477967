import type Database from 'better-sqlite3'
import { fail, ok, type Result } from '../../codebook/result.ts'
import { checkBefore } from '../check-file.ts'
import { fileFailure, type FileFailure } from '../file-failure.ts'
import { applicationIds, versionOf, type FileKind } from '../file-kind.ts'
import { unlock } from '../unlock.ts'

/** What a file holds, so that one can tell one backup from another. */
export interface FileContents {
  readonly version: number
  /** The study it is, or that a key file belongs to; null in a key file that is not bound yet. */
  readonly studyId: string | null
  /** Empty for a key file. */
  readonly title: string
  /** Notes written and passages coded; of a key file, people and organisations named. */
  readonly answers: number
  readonly codings: number
  readonly names: number
  /** When it was worked in last, ms UTC; null where it never was. */
  readonly changedAt: number | null
}

/**
 * Opens a copy to see whether it is whole, every page of it, and what it holds; changes nothing in it and leaves nothing beside it.
 *
 * Also reads copies in an older format, as they are.
 */
export function examine(kind: FileKind, path: string, passphrase: string): Result<FileContents, FileFailure> {
  const refused = checkBefore(path)
  if (refused) return fail(refused)
  let connection: Database.Database | undefined
  try {
    connection = unlock(path, passphrase)
    if (connection.pragma('application_id', { simple: true }) !== applicationIds[kind]) return fail({ kind: 'foreign' })
    if (connection.pragma('quick_check(1)', { simple: true }) !== 'ok') return fail({ kind: 'damaged' })
    return ok({ version: versionOf(connection), ...(kind === 'study' ? studyContents(connection) : keyContents(connection)), changedAt: lastChange(connection) })
  } catch (error) {
    return fail(fileFailure(error))
  } finally {
    connection?.close()
  }
}

function studyContents(connection: Database.Database) {
  const row = connection.prepare<[], { id: string; title: string }>('SELECT id, title FROM study').get()
  return {
    studyId: row?.id ?? null, title: row?.title ?? '', names: 0,
    answers: count(connection, `SELECT count(*) FROM answer WHERE text <> ''`), codings: count(connection, 'SELECT count(*) FROM coding'),
  }
}

function keyContents(connection: Database.Database) {
  const studyId = connection.prepare<[], string>('SELECT study_id FROM key_info').pluck().get() ?? null
  return { studyId, title: '', answers: 0, codings: 0, names: count(connection, `SELECT count(*) FROM identity WHERE name <> ''`) }
}

function lastChange(connection: Database.Database): number | null {
  return connection.prepare<[], number | null>('SELECT max(made_at) FROM step').pluck().get() ?? null
}

function count(connection: Database.Database, sql: string): number {
  return connection.prepare<[], number>(sql).pluck().get() ?? 0
}
