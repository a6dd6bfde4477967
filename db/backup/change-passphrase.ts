import { existsSync } from 'node:fs'
import { fail, type Result } from '../../codebook/result.ts'
import { fileFailure, type FileFailure } from '../file-failure.ts'
import { minimumPassphrase, openFile } from '../open.ts'
import { placeInstead } from '../place-file.ts'
import type { Store } from '../store.ts'
import { removeTemporary, temporaryBeside } from '../temporary-file.ts'
import { changeKey } from './change-key.ts'
import { copyBytes } from './copy-bytes.ts'
import { examine } from './examine.ts'
import { holdStill } from './hold-still.ts'
import { takeBackup } from './take-backup.ts'

/** What came of changing a passphrase; the file is open in either case, and `store` is what it is open in from now on. */
export interface PassphraseChange {
  readonly store: Store
  /** Null when the new passphrase holds. */
  readonly failure: FileFailure | null
}

/**
 * Gives an open file another passphrase, without touching what is in it.
 *
 * A backup is taken first. Then a copy is encrypted anew, opened with the new passphrase and read through, and takes the file's place in one step:
 * a machine that dies at any moment leaves a file that opens with the old passphrase or with the new. Backups taken before keep the old one.
 */
export function changePassphrase(store: Store, next: string): PassphraseChange {
  if (next.length < minimumPassphrase) return { store, failure: { kind: 'weak-passphrase', minimum: minimumPassphrase } }
  const kept = takeBackup(store)
  if (!kept.ok) return { store, failure: kept.failure }
  const copy = encryptedAnew(store, next)
  if (!copy.ok) return { store, failure: copy.failure }
  const { kind, path, passphrase } = store
  store.close()
  const failure = replaceBy(copy.value, path)
  removeTemporary(copy.value)
  const opened = openFile(kind, path, failure === null ? next : passphrase)
  // It was read through a moment ago. A bug, or somebody who took it in between: the study is closed, and nothing is lost.
  if (!opened.ok) throw new Error(`the file does not open after its passphrase was changed: ${opened.failure.kind}`)
  return { store: opened.value, failure }
}

function encryptedAnew(store: Store, next: string): Result<string, FileFailure> {
  const still = holdStill(store)
  if (!still.ok) return still
  const temporary = temporaryBeside(store.path)
  try {
    copyBytes(still.value.handle, still.value.bytes, temporary)
    changeKey(temporary, store.passphrase, next)
    const seen = examine(store.kind, temporary, next)
    if (seen.ok && seen.value.studyId === store.studyId) return { ok: true, value: temporary }
    removeTemporary(temporary)
    return seen.ok ? fail({ kind: 'damaged' }) : seen
  } catch (error) {
    removeTemporary(temporary)
    return fail(fileFailure(error))
  } finally {
    still.value.release()
  }
}

/** A journal that is still there belongs to the file as it was: under it the new one would be unreadable. */
function replaceBy(copy: string, path: string): FileFailure | null {
  if (existsSync(`${path}-wal`)) return { kind: 'in-use' }
  try {
    placeInstead(copy, path)
    return null
  } catch (error) {
    return fileFailure(error)
  }
}
