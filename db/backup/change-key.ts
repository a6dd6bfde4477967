import { closeSync, fsyncSync, openSync } from 'node:fs'
import { passphraseBytes, unlock } from '../unlock.ts'

/**
 * Encrypts a copy anew under another passphrase, all the way to the disk. Only for copies that nobody relies on yet: a machine that dies meanwhile
 * leaves a file that opens under neither.
 */
export function changeKey(path: string, passphrase: string, next: string): void {
  const connection = unlock(path, passphrase)
  try {
    // In the journal of a file that is encrypted anew, pages under both keys would lie side by side.
    connection.pragma('journal_mode = DELETE')
    connection.rekey(passphraseBytes(next))
  } finally {
    connection.close()
  }
  toDisk(path)
}

/** Sees to it that all of a file is on disk. */
export function toDisk(path: string): void {
  const handle = openSync(path, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
