import { fstatSync } from 'node:fs'
import { fail, ok, type Result } from '../../codebook/result.ts'
import { fileFailure, type FileFailure } from '../file-failure.ts'
import { mostInJournal, type Store } from '../store.ts'

/** A file whose bytes stay as they are for a while, though work in it goes on. */
export interface StillFile {
  /** A handle to read it by, also in another thread. Not to be closed: the store does. */
  readonly handle: number
  readonly bytes: number
  /** Lets the file be written again; to be called once, whatever happened. */
  readonly release: () => void
}

/**
 * Folds all that is stored into the file, and keeps it from being written until released: what is stored meanwhile stays in the journal.
 *
 * So the file can be copied byte by byte while work goes on, and the copy is the study as it is at this moment.
 */
export function holdStill(store: Store): Result<StillFile, FileFailure> {
  const { connection } = store
  try {
    connection.pragma('wal_autocheckpoint = 0')
    const [folded] = checkpointRows(connection.pragma('wal_checkpoint(TRUNCATE)'))
    // Somebody is reading in the middle of a statement of this very connection: that is a bug, not something to wait for.
    if (folded !== 0) throw new Error('the journal could not be folded in')
    const handle = store.hold()
    return ok({
      handle, bytes: fstatSync(handle).size,
      release: () => {
        store.letGo()
        connection.pragma(`wal_autocheckpoint = ${mostInJournal}`)
      },
    })
  } catch (error) {
    connection.pragma(`wal_autocheckpoint = ${mostInJournal}`)
    return fail(fileFailure(error))
  }
}

/** The column `busy` of each row a checkpoint answers with. */
function checkpointRows(rows: unknown): unknown[] {
  return Array.isArray(rows) ? rows.map((row: unknown) => (typeof row === 'object' && row !== null && 'busy' in row ? row.busy : undefined)) : []
}
