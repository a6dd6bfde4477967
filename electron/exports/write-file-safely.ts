import { open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Result } from '../../codebook/result.ts'
import { fail, ok } from '../../codebook/result.ts'
import { removeAbandoned, temporaryBeside } from '../../db/temporary-file.ts'

/** Why a file could not be written; the target is as it was before. */
export type WriteFailure =
  /** Another program holds the target open: Word on Windows, most often. */
  | { readonly kind: 'target-locked' }
  | { readonly kind: 'target-is-folder' }
  | { readonly kind: 'folder-missing' }
  | { readonly kind: 'not-writable' }
  | { readonly kind: 'disk-full' }
  /** `code` is the system's own name for it, such as `EIO`. */
  | { readonly kind: 'write-failed'; readonly code: string }

/** The operations that can fail, so that tests can make them. */
export interface FileSystem {
  readonly open: typeof open
  readonly rename: typeof rename
  readonly rm: typeof rm
  readonly stat: typeof stat
}

/** What a file is to hold: all at once, or piece by piece, so that it is never in memory as a whole. */
export type FileContent = Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>

/** Milliseconds before each new try to replace the target: virus scanners hold a new file for a moment. */
const retryAfter = [60, 200, 500]

const lockedCodes = new Set(['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY'])

/**
 * Writes a file so that the target is either as before or complete, on power loss too.
 *
 * The bytes go to a file beside the target, reach the disk, and then take the target's name in one step.
 * The file beside is always removed when that does not succeed; also when a piece cannot be made, and then this throws what that threw.
 */
export async function writeFileSafely(
  target: string, content: FileContent, files: FileSystem = { open, rename, rm, stat },
): Promise<Result<null, WriteFailure>> {
  if (await isFolder(target, files)) return fail({ kind: 'target-is-folder' })
  removeAbandoned(dirname(target))
  const beside = temporaryBeside(target)
  try {
    await writeToDisk(beside, content, files)
  } catch (error) {
    await files.rm(beside, { force: true })
    return fail(writeFailure(error))
  }
  try {
    await replace(beside, target, files)
    return ok(null)
  } catch (error) {
    await files.rm(beside, { force: true })
    const code = codeOf(error)
    return fail(lockedCodes.has(code) ? { kind: 'target-locked' } : failureOfCode(code))
  }
}

async function isFolder(target: string, files: FileSystem): Promise<boolean> {
  try {
    return (await files.stat(target)).isDirectory()
  } catch {
    // It is not there, or cannot be looked at; writing will tell which.
    return false
  }
}

async function writeToDisk(path: string, content: FileContent, files: FileSystem): Promise<void> {
  const file = await files.open(path, 'wx')
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function replace(from: string, to: string, files: FileSystem): Promise<void> {
  for (const wait of retryAfter) {
    try {
      await files.rename(from, to)
      return
    } catch (error) {
      if (!lockedCodes.has(codeOf(error))) throw error
      await pause(wait)
    }
  }
  await files.rename(from, to)
}

/** Why something could not be written, from what the system threw; anything else is a bug and goes on. */
export function writeFailure(error: unknown): WriteFailure {
  return failureOfCode(codeOf(error))
}

function failureOfCode(code: string): WriteFailure {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { kind: 'folder-missing' }
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return { kind: 'not-writable' }
    case 'ENOSPC':
    case 'EDQUOT':
      return { kind: 'disk-full' }
    default:
      return { kind: 'write-failed', code }
  }
}

/** The system's code of an error; errors without one are bugs and go on. */
function codeOf(error: unknown): string {
  const code = systemCode(error)
  if (code === undefined) throw error
  return code
}

/** The system's code of an error, if the system is where it comes from. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
