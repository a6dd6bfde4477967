import { closeSync, fdatasyncSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs'

/** Bytes read at a time. */
const portion = 1024 * 1024

/** Bytes after which what was written goes to the disk, so that a note stored meanwhile waits for this much at most. */
const flushed = 8 * portion

/**
 * Where SQLite keeps its locks in a file: a page that holds nothing, and that Windows lets nobody read while the file is locked.
 * Only files over 1 GB reach it.
 */
const lockPage = { at: 0x4000_0000, bytes: 4096 }

/** Copies the first bytes of a file that is open as `from` into a new file, all the way to the disk. */
export function copyBytes(from: number, bytes: number, to: string): void {
  const buffer = Buffer.alloc(portion)
  const target = openSync(to, 'wx')
  try {
    for (let at = 0; at < bytes;) {
      const end = at < lockPage.at ? Math.min(bytes, lockPage.at) : bytes
      if (at === lockPage.at) {
        at += lockPage.bytes
        continue
      }
      const read = readSync(from, buffer, 0, Math.min(portion, end - at), at)
      if (read === 0) throw new Error('the file is shorter than it was')
      for (let written = 0; written < read;) written += writeSync(target, buffer, written, read - written, at + written)
      at += read
      if (Math.floor(at / flushed) > Math.floor((at - read) / flushed)) fdatasyncSync(target)
    }
    fsyncSync(target)
  } finally {
    closeSync(target)
  }
}
