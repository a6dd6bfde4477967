import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Every file below the folders; what cannot be read or has gone is passed over. */
export function filesBelow(folders: readonly string[], since = 0): string[] {
  return folders.flatMap((folder) => entriesOf(folder).flatMap((name) => {
    const path = join(folder, name)
    const about = lstatSync(path, { throwIfNoEntry: false })
    if (about === undefined || about.isSymbolicLink()) return []
    if (about.isDirectory()) return filesBelow([path], since)
    return about.isFile() && about.mtimeMs >= since ? [path] : []
  }))
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** A process and all that it started, on Linux. */
export function familyOf(pid: number): number[] {
  const parents = new Map(readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map((name) => [Number(name), parentOf(name)]))
  const family = new Set([pid])
  for (let size = 0; size !== family.size;) {
    size = family.size
    for (const [child, parent] of parents) if (parent !== undefined && family.has(parent)) family.add(child)
  }
  return [...family]
}

function parentOf(pid: string): number | undefined {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
  } catch {
    return undefined
  }
}
