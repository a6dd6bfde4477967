import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { backupFolder, parseBackupName, type BackupName } from './backup-name.ts'

/** A backup that lies on disk. */
export interface Backup extends BackupName {
  readonly path: string
  readonly bytes: number
}

/** All backups that lie beside a study or key file, newest first; also where the file itself is gone. Opens none of them. */
export function listBackups(path: string): Backup[] {
  const folder = backupFolder(path)
  return namesIn(folder).flatMap((name) => {
    const parsed = parseBackupName(name)
    const stat = parsed && statSync(join(folder, name), { throwIfNoEntry: false })
    return parsed && stat?.isFile() === true ? [{ ...parsed, path: join(folder, name), bytes: stat.size }] : []
  }).toSorted((a, b) => b.takenAt - a.takenAt || b.version - a.version)
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    // No folder yet, or one that cannot be read: then there is nothing to offer.
    return []
  }
}
