import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { backupFolder, backupName } from '../../../db/backup/backup-name.ts'
import { examine } from '../../../db/backup/examine.ts'
import { listBackups } from '../../../db/backup/list-backups.ts'
import { beginBackup, takeBackup, writeBackup } from '../../../db/backup/take-backup.ts'
import { latestVersion } from '../../../db/migrate.ts'
import { openFile } from '../../../db/open.ts'
import { keys, study, type Store } from '../../../db/store.ts'
import { runStep } from '../../../db/undo/run-step.ts'
import { newStudy, testFolder } from '../../builders/blank-study.ts'
import { keyPassphrase, passphrase } from '../../builders/passphrases.ts'

function write(store: Store, label: string): void {
  runStep(store, { name: 'study.edit', coderId: null }, (db) => db.run(study.updateTable('coder').set({ label })))
}

function read(path: string): string | undefined {
  const opened = openFile('study', path, passphrase)
  if (!opened.ok) throw new Error(opened.failure.kind)
  const label = opened.value.first(study.selectFrom('coder').select('label'))?.label
  opened.value.close()
  return label
}

function taken(result: ReturnType<typeof takeBackup>) {
  if (!result.ok) throw new Error(result.failure.kind)
  return result.value
}

/** What another program finds when it tries to open the file. */
function fromOutside(path: string): string {
  const script = `
    import { openFile } from ${JSON.stringify(join(import.meta.dirname, '../../../db/open.ts'))}
    const opened = openFile('study', process.argv[1], ${JSON.stringify(passphrase)})
    console.log(opened.ok ? 'opened' : opened.failure.kind)`
  return spawnSync(process.execPath, ['--input-type=module', '-e', script, path], { encoding: 'utf8' }).stdout.trim()
}

describe('taking a backup', () => {
  it('holds what was stored before it, and not what came after', () => {
    const { study: store } = newStudy()
    write(store, 'før')
    const backup = taken(takeBackup(store))
    write(store, 'etter')
    expect(read(backup.path)).toBe('før')
    expect(store.first(study.selectFrom('coder').select('label'))?.label).toBe('etter')
  })

  it('works for the key file as for the study', () => {
    const { key } = newStudy({ key: true })
    if (!key) throw new Error('no key')
    runStep(key, { name: 'study.edit', coderId: null }, (db) => db.run(keys.insertInto('identity').values({ id: 'i', kind: 'informant', name: 'Kari', role: '', email: '', phone: '' })))
    const backup = taken(takeBackup(key))
    expect(backup.name).toBe(backupName(key.path, backup.takenAt, latestVersion('key')))
    expect(examine('key', backup.path, keyPassphrase)).toMatchObject({ ok: true, value: { names: 1, studyId: key.studyId } })
  })

  it('goes on while notes are stored, and then holds the study as it was at the beginning', () => {
    const { study: store } = newStudy()
    write(store, 'ved starten')
    const begun = beginBackup(store, Date.now())
    if (!begun.ok) throw new Error(begun.failure.kind)
    const before = statSync(store.path).mtimeMs
    // More than SQLite would otherwise let the journal hold before it writes the file.
    for (let round = 0; round < 1200; round += 1) write(store, `arbeid ${round} ${'x'.repeat(3000)}`)
    expect(statSync(`${store.path}-wal`).size).toBeGreaterThan(1000 * 4096)
    expect(statSync(store.path).mtimeMs).toBe(before)
    const backup = taken(writeBackup(begun.value.job))
    begun.value.release()
    write(store, 'til slutt')
    expect(read(backup.path)).toBe('ved starten')
    store.close()
    expect(read(store.path)).toBe('til slutt')
  })

  it('is encrypted as the file is', () => {
    const { study: store } = newStudy()
    write(store, 'HemmeligNavnesen')
    const bytes = readFileSync(taken(takeBackup(store)).path).toString('latin1')
    expect(bytes).not.toContain('HemmeligNavnesen')
    expect(bytes).not.toContain('SQLite format')
    expect(examine('study', listBackups(store.path)[0]?.path ?? '', 'feil passordfrase')).toEqual({ ok: false, failure: { kind: 'wrong-passphrase' } })
  })

  it('leaves nothing in its folder but the backup', () => {
    const { study: store } = newStudy()
    const backup = taken(takeBackup(store))
    expect(readdirSync(backupFolder(store.path))).toEqual([backup.name])
  })

  it('lets nobody else into the file, neither meanwhile nor afterwards', () => {
    const { study: store } = newStudy()
    taken(takeBackup(store))
    expect(fromOutside(store.path)).toBe('in-use')
    expect(openFile('study', store.path, passphrase)).toEqual({ ok: false, failure: { kind: 'in-use' } })
    expect(fromOutside(store.path)).toBe('in-use')
    store.close()
    expect(fromOutside(store.path)).toBe('opened')
  })

  it('gives two backups of the same moment different names', () => {
    const { study: store } = newStudy()
    const names = [1, 2, 3].map(() => taken(takeBackup(store, 1000)).name)
    expect(new Set(names).size).toBe(3)
  })

  it('keeps ten in all when one is taken every day and more often today', () => {
    const { study: store } = newStudy()
    const today = new Date(2026, 10, 23, 12).getTime()
    for (let day = 12; day > 0; day -= 1) taken(takeBackup(store, today - day * 86_400_000))
    for (const minutes of [0, 15, 30, 45]) taken(takeBackup(store, today + minutes * 60_000))
    const ages = listBackups(store.path).map((backup) => Math.ceil((today + 3_600_000 - backup.takenAt) / 86_400_000) - 1)
    expect(ages).toEqual([0, 0, 0, 1, 2, 3, 4, 5, 6, 7])
  })

  it('lets go of nothing in its folder that is not a backup', () => {
    const { study: store } = newStudy()
    mkdirSync(backupFolder(store.path))
    const mine = ['notater.docx', 'gammel.funn', '.skjult.tmp']
    for (const name of mine) writeFileSync(join(backupFolder(store.path), name), name)
    for (let round = 0; round < 12; round += 1) taken(takeBackup(store))
    expect(readdirSync(backupFolder(store.path)).filter((name) => mine.includes(name)).toSorted()).toEqual(mine.toSorted())
  })

  it('says so and leaves nothing when it cannot be written, while work goes on', () => {
    const { study: store } = newStudy()
    writeFileSync(backupFolder(store.path), 'en fil der mappen skulle være')
    expect(takeBackup(store)).toEqual({ ok: false, failure: { kind: 'exists' } })
    write(store, 'arbeidet går videre')
    expect(listBackups(store.path)).toEqual([])
    expect(readdirSync(dirname(store.path)).filter((name) => name.includes('tmp'))).toEqual([])
  })

  it('throws a copy away that does not turn out to be this very study', () => {
    const { study: store } = newStudy()
    const begun = beginBackup(store, Date.now())
    if (!begun.ok) throw new Error(begun.failure.kind)
    const { job } = begun.value
    expect(writeBackup({ ...job, studyId: 'en annen' })).toEqual({ ok: false, failure: { kind: 'damaged' } })
    expect(writeBackup({ ...job, version: 7 })).toEqual({ ok: false, failure: { kind: 'damaged' } })
    expect(writeBackup({ ...job, passphrase: 'en helt annen frase' })).toEqual({ ok: false, failure: { kind: 'wrong-passphrase' } })
    expect(writeBackup({ ...job, bytes: job.bytes - 4096 })).toEqual({ ok: false, failure: { kind: 'damaged' } })
    expect(readdirSync(backupFolder(store.path))).toEqual([])
    begun.value.release()
  })

  it('removes what a backup left behind when the machine died, and not what is being written now', () => {
    const { study: store } = newStudy()
    const folder = backupFolder(store.path)
    mkdirSync(folder)
    const dead = spawnSync(process.execPath, ['-e', '']).pid
    const uuid = '3f2504e0-4f89-41d3-9a0c-0305e82c3301'
    const left = [`.copy.${dead}.${uuid}.tmp`, `.copy.${dead}.${uuid}.tmp-wal`]
    const alive = `.copy.${process.pid}.${uuid}.tmp`
    for (const name of [...left, alive]) writeFileSync(join(folder, name), 'halv')
    const backup = taken(takeBackup(store))
    expect(readdirSync(folder).toSorted()).toEqual([alive, backup.name].toSorted())
  })
})

describe('listing backups', () => {
  it('gives them newest first, also where the study itself is gone, and opens none', () => {
    const path = join(testFolder(), 'borte.funn')
    expect(listBackups(path)).toEqual([])
    mkdirSync(backupFolder(path))
    for (const time of [2000, 1000, 3000]) {
      const name = join(backupFolder(path), backupName(path, time, 1))
      writeFileSync(name, 'xyz')
      utimesSync(name, 0, 0)
    }
    expect(listBackups(path).map(({ takenAt, version, bytes }) => [takenAt, version, bytes])).toEqual([[3000, 1, 3], [2000, 1, 3], [1000, 1, 3]])
  })
})
