import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Store } from '../store.ts'
import { backupFolder, endingOf } from './backup-name.ts'
import { examine } from './examine.ts'
import { listBackups, type Backup } from './list-backups.ts'

/**
 * All backups of an open study or key file that Funn can know of: those beside it, and those beside its other files in the same folder, as it
 * was called before and as it was restored. What must be erased from a study must be erased from these too.
 *
 * `unknown` are those that today's passphrase does not open: under an earlier passphrase, damaged, or of something else. Each backup of
 * another file is opened, which takes a fifth of a second.
 */
export function knownBackups(store: Store): { readonly known: Backup[]; readonly unknown: Backup[] } {
  const own = listBackups(store.path)
  const [known, unknown]: [Backup[], Backup[]] = [[], []]
  for (const backup of [...own, ...besides(store.path)]) {
    const seen = examine(store.kind, backup.path, store.passphrase)
    if (!seen.ok) unknown.push(backup)
    else if (seen.value.studyId === store.studyId) known.push(backup)
  }
  return { known, unknown }
}

/** Backups of all other files of the same kind in the folder, whether these are still there or not. */
function besides(path: string): Backup[] {
  const folderEnding = backupFolder(endingOf(path))
  return readdirSync(dirname(path)).filter((name) => name.endsWith(folderEnding)).map((name) => join(dirname(path), name))
    .filter((folder) => folder !== backupFolder(path)).flatMap((folder) => listBackups(folder.slice(0, -backupFolder('').length)))
}
