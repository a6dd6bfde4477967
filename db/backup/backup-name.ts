import { basename } from 'node:path'

/** What the name of a backup tells. */
export interface BackupName {
  readonly name: string
  /** ms UTC. */
  readonly takenAt: number
  /** The format of the file that was copied. */
  readonly version: number
}

/** UTF-16 units kept of a long file name, so that the backup's own name stays under what file systems take (255 bytes). */
const longestStem = 60

const pattern = /^.* ([+-]?\d{4,6})-(\d\d)-(\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z v(\d+)\.funn(?:-key)?$/s

/** The folder beside a study or key file in which its backups lie. `…/Fjordby.funn` → `…/Fjordby.funn-backup` */
export function backupFolder(path: string): string {
  return `${path}-backup`
}

/**
 * The name of a backup: of which file, when and in which format. Names sort by time, also over a change of time zone, and Windows takes them.
 *
 * backupName('/a/Fjordby.funn', 0, 1)  →  'Fjordby 1970-01-01T00-00-00-000Z v1.funn'
 */
export function backupName(path: string, takenAt: number, version: number): string {
  const ending = endingOf(path)
  const stem = basename(path).slice(0, basename(path).length - ending.length).slice(0, longestStem).toWellFormed().trimEnd()
  return `${stem} ${new Date(takenAt).toISOString().replaceAll(/[:.]/g, '-')} v${version}${ending}`
}

/** Reads a name given by {@link backupName}; undefined for every other file, which is none of ours. */
export function parseBackupName(name: string): BackupName | undefined {
  const [, year, month, day, hour, minute, second, milli, version] = pattern.exec(name) ?? []
  const takenAt = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${milli}Z`)
  return Number.isNaN(takenAt) ? undefined : { name, takenAt, version: Number(version) }
}

/** `.funn` or `.funn-key`, however it is written; a file that was renamed to something else is taken for a study. */
export function endingOf(path: string): string {
  return /\.funn(?:-key)?$/i.exec(path)?.[0].toLowerCase() ?? ''
}
