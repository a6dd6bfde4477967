import type { FileKind } from '../file-kind.ts'
import { examine, type FileContents } from './examine.ts'
import { listBackups, type Backup } from './list-backups.ts'

/** After so many backups that a passphrase does not open, the others will not either: each try takes a fifth of a second. */
const mostRefusals = 3

/** The newest backup of a file that opens with a passphrase and is whole, and what it holds; null where there is none. */
export function lastGoodBackup(kind: FileKind, path: string, passphrase: string): { readonly backup: Backup; readonly contents: FileContents } | null {
  let refusals = 0
  for (const backup of listBackups(path)) {
    const seen = examine(kind, backup.path, passphrase)
    if (seen.ok) return { backup, contents: seen.value }
    if (seen.failure.kind === 'wrong-passphrase') refusals += 1
    if (refusals === mostRefusals) return null
  }
  return null
}
