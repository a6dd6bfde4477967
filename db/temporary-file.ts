import { randomUUID } from 'node:crypto'
import { readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * A name beside a file for what is not whole yet: hidden by its dot, unlike any other by its random part.
 *
 * The process is in the name, so that what a process left behind when it died can be told from what one is writing now.
 */
export function temporaryBeside(target: string): string {
  return join(dirname(target), `.${basename(target).slice(0, 60)}.${process.pid}.${randomUUID()}.tmp`)
}

/** Names given by {@link temporaryBeside}, and the journals that SQLite puts beside them. */
const pattern = /^\..*\.(\d+)\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp(?:-wal|-shm|-journal)?$/s

/** Removes what processes that are no more left half-written in a folder, and says how many files that were. Touches nothing else. */
export function removeAbandoned(folder: string): number {
  let removed = 0
  for (const name of namesIn(folder)) {
    const owner = Number(pattern.exec(name)?.[1] ?? 0)
    if (owner === 0 || isAlive(owner)) continue
    if (remove(join(folder, name))) removed += 1
  }
  return removed
}

/** Removes a half-written file of our own with the journals beside it; what cannot be removed now goes with {@link removeAbandoned}. */
export function removeTemporary(path: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) remove(path + suffix)
}

function remove(path: string): boolean {
  try {
    rmSync(path, { force: true })
    return true
  } catch {
    // Held by a virus scanner, or in a folder that cannot be written.
    return false
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function isAlive(owner: number): boolean {
  try {
    process.kill(owner, 0)
    return true
  } catch (error) {
    // Somebody else's process is alive too; only «no such process» is not.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH')
  }
}
