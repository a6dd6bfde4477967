import { readFileSync, statSync } from 'node:fs'
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
    return ok(readFileSync(path))
  } catch {
    // No right to read it, a disk that fails, or it went away meanwhile.
    return fail({ kind: 'unreadable', file: name, why: 'closed' })
  }
}
