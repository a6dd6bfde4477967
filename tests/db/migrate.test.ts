import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { backupFolder } from '../../db/backup/backup-name.ts'
import { listBackups } from '../../db/backup/list-backups.ts'
import { versionOf } from '../../db/file-kind.ts'
import { latestVersion, migrate, type Migration } from '../../db/migrate.ts'
import { createFile, openFile } from '../../db/open.ts'
import { study } from '../../db/store.ts'
import { runStep } from '../../db/undo/run-step.ts'
import { undoStep } from '../../db/undo/undo.ts'
import { tempFolder } from '../builders/temp-folder.ts'

const passphrase = 'riktig hest batteri stift'
/** Those that a new file has behind it. */
const shipped: readonly Migration[] = Array.from({ length: latestVersion('study') }, () => () => undefined)
const newest = shipped.length

function newestFile() {
  const made = createFile('study', join(tempFolder(), 'a.funn'), passphrase)
  if (!made.ok) throw new Error(made.failure.kind)
  runStep(made.value, { name: 'study.create', coderId: null }, (db) => {
    db.run(study.insertInto('coder').values({ id: 'c', key: 'K', label: 'Ada', position: 0 }))
  })
  return made.value
}

describe('migrating a file', () => {
  it('keeps the rows, logs the new column and takes a backup of the old file first', () => {
    const store = newestFile()
    migrate(store, [...shipped, (connection) => connection.exec(`ALTER TABLE coder ADD COLUMN initials TEXT NOT NULL DEFAULT ''`)])
    expect(versionOf(store.connection)).toBe(newest + 1)
    runStep(store, { name: 'study.edit', coderId: null }, () => store.connection.exec(`UPDATE coder SET initials = 'AB'`))
    undoStep(store, () => undefined)
    expect(store.connection.prepare('SELECT label, initials FROM coder').get()).toEqual({ label: 'Ada', initials: '' })
    const [backup, ...others] = listBackups(store.path)
    expect([backup?.version, others]).toEqual([newest, []])
    const copy = openFile('study', backup?.path ?? '', passphrase)
    expect(copy.ok && copy.value.all(study.selectFrom('coder').select('label'))).toEqual([{ label: 'Ada' }])
    if (copy.ok) copy.value.close()
    store.close()
  })

  it('leaves the file as it was when a migration fails half-way', () => {
    const store = newestFile()
    const failing: Migration = (connection) => {
      connection.exec('DELETE FROM log_state; CREATE TABLE half (id TEXT PRIMARY KEY) STRICT')
      throw new Error('stopped')
    }
    expect(() => migrate(store, [...shipped, failing])).toThrow('stopped')
    expect(versionOf(store.connection)).toBe(newest)
    expect(store.connection.prepare(`SELECT count(*) AS n FROM sqlite_schema WHERE name = 'half'`).get()).toEqual({ n: 0 })
    expect(listBackups(store.path)).toHaveLength(1)
    store.close()
  })

  it('does not touch a file that it cannot take a backup of', () => {
    const store = newestFile()
    // A file where the folder of backups should be: nothing can be written there, whoever runs this.
    writeFileSync(backupFolder(store.path), '')
    expect(migrate(store, [...shipped, (connection) => connection.exec('DELETE FROM coder')])).toEqual({ ok: false, failure: { kind: 'exists' } })
    expect(versionOf(store.connection)).toBe(newest)
    expect(store.all(study.selectFrom('coder').select('label'))).toEqual([{ label: 'Ada' }])
    store.close()
  })

  it('refuses a migration that breaks a reference', () => {
    const store = newestFile()
    const breaking: Migration = (connection) => {
      connection.pragma('defer_foreign_keys = ON')
      connection.exec('UPDATE log_state SET recording = 0')
      connection.exec(`INSERT INTO informant (id, code, organisation_id) VALUES ('i', 'P01', 'nobody')`)
    }
    expect(() => migrate(store, [...shipped, breaking])).toThrow()
    expect(store.all(study.selectFrom('informant').select('id'))).toEqual([])
    store.close()
  })
})
