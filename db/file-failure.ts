/** Why a file was not opened, made or copied. Nothing that was on disk has changed in any of these cases. */
export type FileFailure =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'folder-missing' }
  | { readonly kind: 'exists' }
  | { readonly kind: 'not-writable' }
  | { readonly kind: 'disk-full' }
  /** The disk itself reported an error: what was being stored may be there or not, what was acknowledged before is. */
  | { readonly kind: 'disk-failed' }
  /** `code` is the system's own name for it, such as `EIO`. */
  | { readonly kind: 'write-failed'; readonly code: string }
  /** Somebody else has it open, here or on another machine. */
  | { readonly kind: 'in-use' }
  /** The disk knows no locks, as some network disks: two could write at once. */
  | { readonly kind: 'no-locking' }
  /** A file of another program, or the other one of Funn's two kinds. */
  | { readonly kind: 'foreign' }
  /** Wrong passphrase, or a file of which the first page is not readable: the two cannot be told apart. */
  | { readonly kind: 'wrong-passphrase' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer'; readonly version: number; readonly supported: number }
  | { readonly kind: 'weak-passphrase'; readonly minimum: number }

/** SQLite's codes for a lock that the system refused as such, not because another holds it. */
const lockingCodes: ReadonlySet<string> = new Set([
  'SQLITE_IOERR_LOCK', 'SQLITE_IOERR_RDLOCK', 'SQLITE_IOERR_UNLOCK', 'SQLITE_IOERR_CHECKRESERVEDLOCK', 'SQLITE_IOERR_SHMLOCK',
])

/** Puts SQLite's and the system's error codes into our kinds; an error without a code is a bug and goes on. */
export function fileFailure(error: unknown): FileFailure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED') || code === 'EBUSY') return { kind: 'in-use' }
  if (code === 'SQLITE_NOTADB') return { kind: 'wrong-passphrase' }
  if (lockingCodes.has(code)) return { kind: 'no-locking' }
  if (isDamage(error)) return { kind: 'damaged' }
  if (code.startsWith('SQLITE_IOERR') || code === 'EIO') return { kind: 'disk-failed' }
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') return { kind: 'disk-full' }
  if (code === 'EEXIST') return { kind: 'exists' }
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'folder-missing' }
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN') || ['EACCES', 'EPERM', 'EROFS'].includes(code)) {
    return { kind: 'not-writable' }
  }
  if (/^E[A-Z]+$/.test(code)) return { kind: 'write-failed', code }
  throw error
}

/** Whether an error says that a file is not whole: each page carries a seal, and one that does not hold is never read. */
export function isDamage(error: unknown): boolean {
  return sqliteCode(error).startsWith('SQLITE_CORRUPT')
}

/** Whether the disk failed under SQLite: reading, writing or seeing to it that what was written lasts. */
export function isDiskError(error: unknown): boolean {
  return sqliteCode(error).startsWith('SQLITE_IOERR')
}

/**
 * What went wrong with the disk or the file while an open study was worked in; undefined for everything that is a bug.
 *
 * Only SQLite's own codes are looked at: a system's code thrown in the middle of work may well be a bug.
 */
export function failureAtWork(error: unknown): FileFailure | undefined {
  const code = sqliteCode(error)
  if (!/^SQLITE_(BUSY|LOCKED|NOTADB|CORRUPT|IOERR|FULL|READONLY|CANTOPEN)/.test(code)) return undefined
  // The passphrase held when the file was opened: a first page that no longer opens with it is broken.
  return code === 'SQLITE_NOTADB' ? { kind: 'damaged' } : fileFailure(error)
}

function sqliteCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
