import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { readThrough } from '../../db/backup/read-through.ts'
import { beginBackup } from '../../db/backup/take-backup.ts'
import { isDamage } from '../../db/file-failure.ts'
import { latestVersion } from '../../db/migrate.ts'
import { createFile, openFile } from '../../db/open.ts'
import { study, type Store } from '../../db/store.ts'
import { runStep } from '../../db/undo/run-step.ts'
import { tempFolder } from '../builders/temp-folder.ts'

const passphrase = 'riktig hest batteri stift'
/** Nothing is small enough to be read whole. */
const asIfLarge = 0

function make(folder = tempFolder()): string {
  const path = join(folder, 'prøve.funn')
  const store = opened(createFile('study', path, passphrase))
  runStep(store, { name: 'study.create', coderId: null }, (db) => {
    for (let number = 1; number <= 40; number += 1) {
      db.run(study.insertInto('coder').values({ id: `c${number}`, key: `K${number}`, label: 'x'.repeat(400), position: number }))
    }
  })
  store.close()
  return path
}

function opened(result: ReturnType<typeof openFile>): Store {
  if (!result.ok) throw new Error(result.failure.kind)
  return result.value
}

/** Opens a file that must be refused, and checks that refusing changed and left nothing. */
function refusal(path: string, kind: 'study' | 'key' = 'study', phrase = passphrase) {
  const hash = () => createHash('sha256').update(readFileSync(path)).digest('hex')
  const before = existsSync(path) ? [hash(), readdirSync(join(path, '..'))] : []
  const result = openFile(kind, path, phrase)
  if (result.ok) {
    result.value.close()
    throw new Error('was opened')
  }
  expect(existsSync(path) ? [hash(), readdirSync(join(path, '..'))] : []).toEqual(before)
  return result.failure
}

/** Opens the file as SQLite alone sees it, to set what only another version would write. */
function raw(path: string, sql: string): void {
  const connection = new Database(path)
  connection.pragma(`cipher = 'sqlcipher'`)
  connection.pragma('legacy = 4')
  connection.key(Buffer.from(passphrase))
  connection.exec(sql)
  connection.close()
}

describe('opening a study file', () => {
  it('reads back what was stored, with every protective setting on', () => {
    const store = opened(openFile('study', make(), passphrase))
    expect(store.all(study.selectFrom('coder').select('id')).length).toBe(40)
    const settings = ['locking_mode', 'journal_mode', 'synchronous', 'foreign_keys', 'secure_delete', 'trusted_schema', 'temp_store']
    expect(settings.map((name) => store.connection.pragma(name, { simple: true }))).toEqual(['exclusive', 'wal', 2, 1, 1, 0, 2])
    store.close()
  })

  it('takes a passphrase typed with decomposed letters for the same', () => {
    const path = join(tempFolder(), 'a.funn')
    opened(createFile('study', path, 'blåbærsyltetøy')).close()
    opened(openFile('study', path, 'blåbærsyltetøy'.normalize('NFD'))).close()
  })

  it('keeps nothing readable in the file or its journal', () => {
    const folder = tempFolder()
    const store = opened(createFile('study', join(folder, 'a.funn'), passphrase))
    runStep(store, { name: 'study.create', coderId: null }, (db) => {
      db.run(study.insertInto('coder').values({ id: 'c', key: 'K', label: 'HemmeligNavnesen', position: 0 }))
    })
    const bytes = readdirSync(folder).map((name) => readFileSync(join(folder, name)).toString('latin1')).join('')
    expect(bytes).not.toContain('HemmeligNavnesen')
    expect(bytes).not.toContain('SQLite format')
    store.close()
  })

  it('refuses a wrong passphrase', () => {
    expect(refusal(make(), 'study', 'feil hest batteri stift')).toEqual({ kind: 'wrong-passphrase' })
  })

  it('refuses a file that is not there', () => {
    expect(refusal(join(tempFolder(), 'borte.funn'))).toEqual({ kind: 'not-found' })
  })

  it.each([
    ['a text', Buffer.from('Kjære alle sammen, her er notatene fra møtet')],
    ['a Word file', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(5000, 7)])],
    ['a plain database', Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(8176)])],
    ['an empty file', Buffer.alloc(0)],
  ])('refuses %s as foreign', (_, bytes) => {
    const path = join(tempFolder(), 'fremmed.funn')
    writeFileSync(path, bytes)
    expect(refusal(path)).toEqual({ kind: 'foreign' })
  })

  it('refuses a key file where a study is wanted, and the other way round', () => {
    const folder = tempFolder()
    opened(createFile('key', join(folder, 'a.funn-key'), passphrase)).close()
    expect(refusal(join(folder, 'a.funn-key'))).toEqual({ kind: 'foreign' })
    expect(refusal(make(), 'key')).toEqual({ kind: 'foreign' })
  })

  it('refuses a file of a newer Funn and says which', () => {
    const path = make()
    raw(path, 'PRAGMA user_version = 99')
    expect(refusal(path)).toEqual({ kind: 'newer', version: 99, supported: latestVersion('study') })
  })

  it('refuses a file cut off inside a page, and one cut off between pages', () => {
    const inside = make()
    appendFileSync(inside, 'rest')
    expect(refusal(inside)).toEqual({ kind: 'damaged' })
    const between = make()
    truncateSync(between, 8 * 4096)
    expect(refusal(between)).toEqual({ kind: 'damaged' })
  })

  it('refuses a file in which one bit has turned, wherever it is', () => {
    const path = make()
    const whole = readFileSync(path)
    for (let page = 1; page < whole.length / 4096; page += 7) {
      const bytes = Buffer.from(whole)
      bytes[page * 4096 + 2000] = (bytes[page * 4096 + 2000] ?? 0) ^ 1
      writeFileSync(path, bytes)
      expect([page, refusal(path)]).toEqual([page, { kind: 'damaged' }])
    }
  }, 60_000)

  it('never shows anything of a page of a large file in which one bit has turned, and finds it when the file is read through', () => {
    const path = make()
    const whole = readFileSync(path)
    const pages = whole.length / 4096
    const rowsOf = (store: Store) => ['coder', 'change', 'step'].map((table) => store.connection.prepare(`SELECT * FROM ${table}`).all())
    const store = opened(openFile('study', path, passphrase))
    const before = rowsOf(store)
    store.close()
    const found: string[] = []
    for (const page of [0, 1, 2, 3, 5, 8, 13, 21, 34, 55, pages - 2, pages - 1]) {
      const bytes = Buffer.from(whole)
      const at = page * 4096 + 2000
      bytes[at] = (bytes[at] ?? 0) ^ 1
      writeFileSync(path, bytes)
      const result = openFile('study', path, passphrase, asIfLarge)
      if (!result.ok) {
        expect([page, result.failure.kind]).toEqual([page, page === 0 ? 'wrong-passphrase' : 'damaged'])
        found.push('refused')
        continue
      }
      try {
        expect(rowsOf(result.value)).toEqual(before)
      } catch (error) {
        expect([page, isDamage(error)]).toEqual([page, true])
        found.push('when read')
      }
      const begun = beginBackup(result.value, Date.now())
      expect([page, begun.ok ? readThrough(begun.value.job) : begun]).toEqual([page, { ok: false, failure: { kind: 'damaged' } }])
      if (begun.ok) begun.value.release()
      result.value.close()
    }
    expect(new Set(found)).toEqual(new Set(['refused', 'when read']))
  }, 60_000)

  it('refuses a file that is open already', () => {
    const path = make()
    const store = opened(openFile('study', path, passphrase))
    const second = openFile('study', path, passphrase)
    expect(second).toEqual({ ok: false, failure: { kind: 'in-use' } })
    store.close()
    opened(openFile('study', path, passphrase)).close()
  })
})

describe('making a study file', () => {
  it('never overwrites', () => {
    const path = make()
    const before = readFileSync(path)
    expect(createFile('study', path, passphrase)).toEqual({ ok: false, failure: { kind: 'exists' } })
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  it('refuses a passphrase under twelve characters and makes no file', () => {
    const path = join(tempFolder(), 'a.funn')
    expect(createFile('study', path, 'for kort')).toEqual({ ok: false, failure: { kind: 'weak-passphrase', minimum: 12 } })
    expect(existsSync(path)).toBe(false)
  })

  it('says so when the folder is not there', () => {
    expect(createFile('study', join(tempFolder(), 'borte', 'a.funn'), passphrase)).toEqual({ ok: false, failure: { kind: 'folder-missing' } })
  })
})
