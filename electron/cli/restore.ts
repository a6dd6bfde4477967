import { lastGoodBackup } from '../../db/backup/last-good-backup.ts'
import { listBackups } from '../../db/backup/list-backups.ts'
import { restoreBackup } from '../../db/backup/restore.ts'
import type { FileKind } from '../../db/file-kind.ts'
import { restoredRemark, wallClock } from '../restored-remark.ts'
import { needed, outJson, Refused, type Arguments, type Command } from './command.ts'
import { keyAccess, studyPassphrase } from './passphrases.ts'

/**
 * `funn restore --study s.funn [--backup NAME]`: brings back the last good backup, or the one named, as a new file beside. With
 * `--list` it says which there are, for which no passphrase is needed. With a key file named, the same for that.
 */
export const restoreCommand: Command = {
  options: { study: { type: 'string' }, backup: { type: 'string' }, list: { type: 'boolean' }, json: { type: 'boolean' } },
  async run(given) {
    const path = needed(given, 'study')
    if (given.on('list')) return list(given, path)
    const key = keyAccess(given)
    const files = [
      bringBack(given, 'study', path, studyPassphrase(given), given.text('backup')),
      ...(key ? [bringBack(given, 'key', key.path, key.passphrase, undefined)] : []),
    ]
    if (given.on('json')) await outJson(given, { files })
    else await given.terminal.out(files.map((file) => `${given.say.backups.restored(file)}\n`).join(''))
  },
}

async function list(given: Arguments, path: string): Promise<void> {
  const backups = listBackups(path).map(({ name, takenAt, bytes }) => ({ name, taken: new Date(takenAt).toISOString(), bytes }))
  if (given.on('json')) return outJson(given, { backups })
  const lines = backups.map(({ name, taken, bytes }) => `${wallClock(new Date(taken))}  ${String(Math.ceil(bytes / 1024)).padStart(8)} kB  ${name}\n`)
  return given.terminal.out(lines.length > 0 ? lines.join('') : `${given.say.backups.none}\n`)
}

function bringBack(given: Arguments, kind: FileKind, path: string, passphrase: string, wanted: string | undefined): string {
  const name = wanted ?? lastGoodBackup(kind, path, passphrase)?.backup.name
  // A passphrase that opens none of them cannot be told from backups that are all damaged.
  if (name === undefined) throw new Refused({ kind: listBackups(path).length > 0 ? 'wrong-passphrase' : 'no-backup' }, path)
  const restored = restoreBackup({ kind, path, name, passphrase, remark: restoredRemark(given.language, new Date()) })
  if (!restored.ok) throw new Refused(restored.failure, name)
  return restored.value
}
