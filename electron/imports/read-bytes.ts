import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { fail, ok, type Result } from '../../codebook/result.ts'
import type { Failure } from '../contract/failure.ts'

/** Bytes of a file that somebody chose to import; `limit` is the most that such a file may have. `name` is for the user only. */
export function readBytes(path: string, name: string, limit: number): Result<Uint8Array, Failure> {
  try {
    const stat = statSync(path, { throwIfNoEntry: false })
    if (!stat) return fail({ kind: 'not-found' })
    if (!stat.isFile()) return fail({ kind: 'unsupported', file: name })
    if (stat.size > limit) return fail({ kind: 'too-large', file: name, limit })
    if (stat.size === 0) return fail({ kind: 'unreadable', file: name, why: 'empty' })
    return readWhole(path, name, limit)
  } catch {
    // No right to read it, a disk that fails, or it went away meanwhile.
    return fail({ kind: 'unreadable', file: name, why: 'closed' })
  }
}

/** Reads what the file is now that it is open: it may have been replaced, or have grown, since it was looked at. */
function readWhole(path: string, name: string, limit: number): Result<Uint8Array, Failure> {
  const handle = openSync(path, 'r')
  try {
    const stat = fstatSync(handle)
    if (!stat.isFile()) return fail({ kind: 'unsupported', file: name })
    if (stat.size > limit) return fail({ kind: 'too-large', file: name, limit })
    const bytes = new Uint8Array(stat.size)
    let at = 0
    for (let read = -1; at < bytes.length && read !== 0; at += read) read = readSync(handle, bytes, at, bytes.length - at, at)
    return ok(bytes.subarray(0, at))
  } finally {
    closeSync(handle)
  }
}
