import { closeSync, existsSync, fstatSync, openSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fail, ok, type Result } from '../../codebook/result.ts'
import type { FileFailure } from '../file-failure.ts'
import type { FileKind } from '../file-kind.ts'
import { isOpenHere } from '../open-here.ts'
import { endingOf, parseBackupName } from './backup-name.ts'
import { copyBytes } from './copy-bytes.ts'
import { listBackups } from './list-backups.ts'
import { makeWholeCopy } from './whole-copy.ts'

/** Which backup of which file to bring back. */
export interface Restoring {
  readonly kind: FileKind
  /** The study or key file that the backup is of, which may be damaged or gone. */
  readonly path: string
  /** The name of the backup, as listed. */
  readonly name: string
  readonly passphrase: string
  /** Goes into the new name: «gjenopprettet 2026-11-23 14.05». */
  readonly remark: string
}

/** Brings a backup back as a new file beside the one it is of, which stays as it is. Gives the new file's path. */
export function restoreBackup({ kind, path, name, passphrase, remark }: Restoring): Result<string, FileFailure> {
  const backup = parseBackupName(name) && listBackups(path).find((one) => one.name === name)
  if (!backup) return fail({ kind: 'not-found' })
  if (isOpenHere(backup.path)) return fail({ kind: 'in-use' })
  const target = freePath(path, remark)
  const made = makeWholeCopy({ kind, passphrase, target }, (temporary) => {
    const from = openSync(backup.path, 'r')
    try {
      copyBytes(from, fstatSync(from).size, temporary)
    } finally {
      closeSync(from)
    }
  })
  return made.ok ? ok(target) : made
}

/** `Fjordby.funn` → `Fjordby (gjenopprettet 2026-11-23 14.05).funn`, with a number where that is taken. */
function freePath(path: string, remark: string): string {
  const ending = endingOf(path)
  const stem = basename(path).slice(0, basename(path).length - ending.length)
  for (let number = 1; ; number += 1) {
    const candidate = join(dirname(path), `${stem} (${remark}${number === 1 ? '' : `, ${number}`})${ending}`)
    if (!existsSync(candidate)) return candidate
  }
}
