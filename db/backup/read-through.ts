import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fail, ok, type Result } from '../../codebook/result.ts'
import { fileFailure, type FileFailure } from '../file-failure.ts'
import { removeAbandoned, removeTemporary, temporaryBeside } from '../temporary-file.ts'
import { backupFolder } from './backup-name.ts'
import { copyBytes } from './copy-bytes.ts'
import { examine } from './examine.ts'
import type { BackupJob } from './take-backup.ts'

/**
 * Reads every page of an open file that is held still, by way of a copy that is thrown away: `damaged` where one is not whole.
 *
 * The file itself is locked, also for us; as long as it is held still, another thread can do this while work goes on.
 */
export function readThrough({ kind, path, handle, bytes, passphrase }: BackupJob): Result<null, FileFailure> {
  const folder = backupFolder(path)
  const temporary = temporaryBeside(join(folder, 'copy'))
  try {
    mkdirSync(folder, { recursive: true })
    removeAbandoned(folder)
    copyBytes(handle, bytes, temporary)
    const seen = examine(kind, temporary, passphrase)
    return seen.ok ? ok(null) : seen
  } catch (error) {
    return fail(fileFailure(error))
  } finally {
    removeTemporary(temporary)
  }
}
