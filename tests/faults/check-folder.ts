import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { examine } from '../../db/backup/examine.ts'
import { listBackups } from '../../db/backup/list-backups.ts'
import { versionOf, type FileKind } from '../../db/file-kind.ts'
import { latestVersion } from '../../db/migrate.ts'
import { openFile } from '../../db/open.ts'
import { unlock } from '../../db/unlock.ts'
import { passphrase } from '../builders/passphrases.ts'
import type { Known } from './judge.ts'
import { handOverPassphrase, passphrasesOf } from './work.ts'

/** What is wrong with the files beside the study: exports, the older file and its copy, and what a dead process left behind, which opening the study clears away. */
export function checkFolder(folder: string, known: Known): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (/^study\.funn(-key)?(-wal)?$/.test(name) || /^in-\d+\.(txt|json)$/.test(name)) return []
    const fact = known.facts.get(`file ${name}`)
    if (name.startsWith('out-')) {
      const acknowledged = fact === undefined || statSync(path).size === fact || known.inFlight?.startsWith('export') === true
      return [...(acknowledged ? [] : [`${name} is not as it was acknowledged`]), ...(isWholeExport(path) ? [] : [`${name} is half an export`])]
    }
    const [, old] = /^(old-\d+\.funn)$/.exec(name) ?? []
    if (old !== undefined) return checkMigrated(path, known.facts.get(`migrated ${old}`) === true)
    if (/^old-\d+\.funn-wal$/.test(name)) return []
    if (/^copy-\d+\.funn$/.test(name)) return opensUnder([...passphrasesOf('study'), handOverPassphrase], 'study', path) ? [] : [`no whole copy: ${name}`]
    if (/^(study|old-\d+)\.funn-backup$/.test(name)) return checkBackups(folder, name, 'study')
    if (name === 'study.funn-key-backup') return checkBackups(folder, name, 'key')
    return [`left behind: ${name}`]
  }).concat(known.facts.has('backup study.funn') && listBackups(join(folder, 'study.funn')).length === 0 ? ['the backup is gone'] : [])
    .concat([...known.facts.keys()].filter((fact) => /^(file|copied) /.test(fact) && !readdirSync(folder).includes(fact.replace(/^\w+ /, ''))).map((fact) => `${fact} is gone`))
}

/** Removes what a round made beside the study. */
export function sweepFolder(folder: string): void {
  for (const name of readdirSync(folder)) if (!/^study\.funn(-key)?$/.test(name)) rmSync(join(folder, name), { recursive: true })
}

function isWholeExport(path: string): boolean {
  const bytes = readFileSync(path)
  try {
    if (path.endsWith('.docx')) return Object.keys(unzipSync(bytes)).includes('word/document.xml')
    if (path.endsWith('.json')) return typeof JSON.parse(bytes.toString('utf8')) === 'object'
    return bytes.toString('utf8').endsWith('\r\n')
  } catch {
    return false
  }
}

/** The older file is at the old format or the new one, as a whole; once it is new, a backup of the old one is there. */
function checkMigrated(path: string, acknowledged: boolean): string[] {
  // Opened first, as by a user: that clears away a backup left half-written. A file of the new format is refused, and has none.
  const opened = openFile('study', path, passphrase)
  if (opened.ok) opened.value.close()
  const connection = unlock(path, passphrase)
  const version = versionOf(connection)
  const initials = connection.prepare(`SELECT count(*) FROM pragma_table_info('coder') WHERE name = 'initials'`).pluck().get()
  const integrity = connection.pragma('integrity_check', { simple: true })
  connection.close()
  const problems = integrity === 'ok' ? [] : ['the migrated file is damaged']
  const old = latestVersion('study')
  if (version !== (initials === 1 ? old + 1 : old)) problems.push('half a migration')
  if (acknowledged && version !== old + 1) problems.push('a migration that was acknowledged is gone')
  if (version === old + 1 && !listBackups(path).some((backup) => backup.version === old)) problems.push('no copy from before the migration')
  return problems
}

/** Whatever lies among the backups is one, opens and is whole. */
function checkBackups(folder: string, name: string, kind: FileKind): string[] {
  const path = join(folder, name.replace(/-backup$/, ''))
  const backups = listBackups(path)
  const strange = readdirSync(join(folder, name)).filter((file) => !backups.some((backup) => backup.name === file))
  return [
    ...strange.map((file) => `left behind among the backups: ${file}`),
    ...backups.filter((backup) => !opensUnder(passphrasesOf(kind), kind, backup.path)).map((backup) => `no whole backup: ${backup.name}`),
  ]
}

function opensUnder(phrases: readonly string[], kind: FileKind, path: string): boolean {
  return phrases.some((phrase) => examine(kind, path, phrase).ok)
}
