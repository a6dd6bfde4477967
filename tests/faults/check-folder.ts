import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { unzipSync } from 'fflate'
import { openFile } from '../../db/open.ts'
import { passphrase } from '../builders/passphrases.ts'
import type { Known } from './judge.ts'

/** A file that an export had not finished: hidden, and with an ending that nobody takes for the export. */
const unfinished = /^\..+\.[0-9a-f-]{36}\.tmp$/

/** What is wrong with the files beside the study: exports, the older file and its copy, and things that should not be there. */
export function checkFolder(folder: string, known: Known): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (/^study\.funn(-key)?(-wal)?$/.test(name) || /^in-\d+\.(txt|json)$/.test(name) || unfinished.test(name)) return []
    const fact = known.facts.get(`file ${name}`)
    if (name.startsWith('out-')) {
      const acknowledged = fact === undefined || statSync(path).size === fact || known.inFlight?.startsWith('export') === true
      return [...(acknowledged ? [] : [`${name} is not as it was acknowledged`]), ...(isWholeExport(path) ? [] : [`${name} is half an export`])]
    }
    const [, old] = /^(old-\d+\.funn)$/.exec(name) ?? []
    if (old !== undefined) return checkMigrated(path, known.facts.get(`migrated ${old}`) === true)
    if (/^old-\d+\.funn(-wal|\.before-v2)$/.test(name)) return []
    return [`left behind: ${name}`]
  }).concat([...known.facts.keys()].filter((fact) => fact.startsWith('file ') && !readdirSync(folder).includes(fact.slice(5))).map((fact) => `${fact} is gone`))
}

/** Removes what a round made beside the study. */
export function sweepFolder(folder: string): void {
  for (const name of readdirSync(folder)) if (!name.startsWith('study.funn')) rmSync(join(folder, name))
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

/** The older file is at the old format or the new one, as a whole; once it is new, the copy of the old one is there and opens. */
function checkMigrated(path: string, acknowledged: boolean): string[] {
  const connection = new Database(path)
  connection.pragma(`cipher = 'sqlcipher'`)
  connection.pragma('legacy = 4')
  connection.key(Buffer.from(passphrase))
  const version = connection.pragma('user_version', { simple: true })
  const initials = connection.prepare(`SELECT count(*) FROM pragma_table_info('coder') WHERE name = 'initials'`).pluck().get()
  const integrity = connection.pragma('integrity_check', { simple: true })
  connection.close()
  const copy = `${path}.before-v2`
  const problems = integrity === 'ok' ? [] : ['the migrated file is damaged']
  if (version !== (initials === 1 ? 2 : 1)) problems.push('half a migration')
  if (acknowledged && version !== 2) problems.push('a migration that was acknowledged is gone')
  const hasCopy = statSync(copy, { throwIfNoEntry: false }) !== undefined
  if (version === 2 && !hasCopy) problems.push('no copy from before the migration')
  if (hasCopy) {
    const opened = openFile('study', copy, passphrase)
    if (opened.ok) opened.value.close()
    else problems.push(`the copy from before the migration does not open: ${opened.failure.kind}`)
  }
  return problems
}
