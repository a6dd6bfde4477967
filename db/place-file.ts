import { closeSync, fsyncSync, existsSync, linkSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'

/** Gives a whole file its name, in one step and only where nothing has that name; throws `EEXIST` otherwise. */
export function placeNew(from: string, to: string): void {
  try {
    linkSync(from, to)
    rmSync(from)
  } catch (error) {
    if (existsSync(to)) throw alreadyThere(error)
    // A file system without hard links (FAT, many network drives): looking first is the best there is.
    renameSync(from, to)
  }
  syncFolder(dirname(to))
}

/** Puts a whole file in the place of another, in one step: the name stands for the old or the new, never for neither. */
export function placeInstead(from: string, to: string): void {
  renameSync(from, to)
  syncFolder(dirname(to))
}

/** Makes the names in a folder last over a power cut; Windows has no such call and needs none. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  try {
    const handle = openSync(folder, 'r')
    try {
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  } catch {
    // Some network drives cannot, and some folders may be written and not read: the file itself is on disk, its name follows.
  }
}

function alreadyThere(cause: unknown): Error {
  return Object.assign(new Error('there is a file with this name', { cause }), { code: 'EEXIST' })
}
