import { fail, type Result } from '../../codebook/result.ts'
import type { FileFailure } from '../file-failure.ts'
import { minimumPassphrase } from '../open.ts'
import type { Store } from '../store.ts'
import { changeKey, toDisk } from './change-key.ts'
import type { FileContents } from './examine.ts'
import { makeWholeCopy } from './whole-copy.ts'

/**
 * Writes a copy of an open file to hand to somebody else: complete, encrypted, without traces of what was deleted, under a passphrase of its own
 * or (null) the same. Never overwrites.
 */
export function handOver(store: Store, target: string, passphrase: string | null): Result<FileContents, FileFailure> {
  if (passphrase !== null && passphrase.length < minimumPassphrase) return fail({ kind: 'weak-passphrase', minimum: minimumPassphrase })
  return makeWholeCopy({ kind: store.kind, passphrase: passphrase ?? store.passphrase, target }, (temporary) => {
    store.connection.prepare('VACUUM INTO ?').run(temporary)
    if (passphrase === null) toDisk(temporary)
    else changeKey(temporary, store.passphrase, passphrase)
  })
}
