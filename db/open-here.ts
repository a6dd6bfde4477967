import { statSync } from 'node:fs'

// POSIX takes all of a process's locks on a file away when the process closes any handle to it, SQLite's own locks too. A file that is
// open here must therefore not be opened and closed once more, not even to look at its first bytes: another process could then come in.

const open = new Set<string>()

/** What a file is whatever it is called, or undefined where there is none. */
function identityOf(path: string): string | undefined {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false })
  return stat && `${stat.dev}:${stat.ino}`
}

/** Whether this process has the file open already. Does not touch the file. */
export function isOpenHere(path: string): boolean {
  const identity = identityOf(path)
  return identity !== undefined && open.has(identity)
}

/** Remembers that the file is open here; gives the function that forgets it again. */
export function markOpenHere(path: string): () => void {
  const identity = identityOf(path)
  if (identity === undefined) return () => undefined
  open.add(identity)
  return () => { open.delete(identity) }
}
