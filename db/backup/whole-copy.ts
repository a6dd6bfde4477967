import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { fail, ok, type Result } from '../../codebook/result.ts'
import { fileFailure, type FileFailure } from '../file-failure.ts'
import type { FileKind } from '../file-kind.ts'
import { placeNew } from '../place-file.ts'
import { removeAbandoned, removeTemporary, temporaryBeside } from '../temporary-file.ts'
import { examine, type FileContents } from './examine.ts'

/** A copy to be made: of which kind, under which passphrase it must open, and where it goes. */
export interface WantedCopy {
  readonly kind: FileKind
  readonly passphrase: string
  readonly target: string
}

/**
 * Makes a new file by way of a temporary one beside it: `write` fills that, and it takes its name when it is on disk, has been opened and read
 * through. A file that is there already is never touched.
 */
export function makeWholeCopy({ kind, passphrase, target }: WantedCopy, write: (temporary: string) => void): Result<FileContents, FileFailure> {
  const temporary = temporaryBeside(target)
  try {
    if (existsSync(target)) return fail({ kind: 'exists' })
    if (!existsSync(dirname(target))) return fail({ kind: 'folder-missing' })
    removeAbandoned(dirname(target))
    write(temporary)
    const seen = examine(kind, temporary, passphrase)
    if (!seen.ok) {
      removeTemporary(temporary)
      return seen
    }
    placeNew(temporary, target)
    return ok(seen.value)
  } catch (error) {
    removeTemporary(temporary)
    return fail(fileFailure(error))
  }
}
