import { accessSync, closeSync, constants, openSync, readSync, statSync, type Stats } from 'node:fs'
import type { FileFailure } from './file-failure.ts'
import { isOpenHere } from './open-here.ts'

/** Bytes of a page of our files (SQLite's default); a whole file is a whole number of pages. */
const pageSize = 4096

/** First bytes of files that people pick by mistake; an encrypted study begins with random bytes. */
const foreignStarts = ['SQLite format 3\0', 'PK\u0003\u0004', '%PDF-', '{\\rtf', '\u007fELF', '\u0089PNG', '\u00d0\u00cf\u0011\u00e0']

/** What can be told about a file before its passphrase is tried. Reads at most 16 bytes and changes nothing. */
export function checkBefore(path: string): FileFailure | undefined {
  const stat = statOf(path)
  if (!stat?.isFile()) return { kind: 'not-found' }
  if (isOpenHere(path)) return { kind: 'in-use' }
  try {
    accessSync(path, constants.R_OK | constants.W_OK)
  } catch {
    return { kind: 'not-writable' }
  }
  const start = firstBytes(path)
  if (start === undefined) return { kind: 'in-use' }
  if (start.length < 16 || isForeign(start) || isText(start)) return { kind: 'foreign' }
  if (stat.size % pageSize !== 0) return { kind: 'damaged' }
  return undefined
}

/** Undefined where there is nothing, and where the way to it is closed, goes in circles or is longer than the system takes. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

/** The first 16 bytes as Latin-1, or undefined where another program keeps the file locked (Windows). */
function firstBytes(path: string): string | undefined {
  const buffer = Buffer.alloc(16)
  try {
    const handle = openSync(path, 'r')
    try {
      return buffer.toString('latin1', 0, readSync(handle, buffer, 0, 16, 0))
    } finally {
      closeSync(handle)
    }
  } catch {
    return undefined
  }
}

function isForeign(start: string): boolean {
  return foreignStarts.some((known) => start.startsWith(known))
}

/** Sixteen random bytes are next to never well-formed UTF-8 without control characters. */
function isText(start: string): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(start, 'latin1'), { stream: true })
    return !/[^\t\n\r\P{Cc}]/u.test(text)
  } catch {
    return false
  }
}
