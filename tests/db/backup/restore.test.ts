import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { restoreBackup } from '../../../db/backup/restore.ts'
import { listBackups } from '../../../db/backup/list-backups.ts'
import { takeBackup } from '../../../db/backup/take-backup.ts'
import { openFile } from '../../../db/open.ts'
import { study } from '../../../db/store.ts'
import { runStep } from '../../../db/undo/run-step.ts'
import { newStudy } from '../../builders/blank-study.ts'
import { keyPassphrase, passphrase } from '../../builders/passphrases.ts'

const remark = 'gjenopprettet 2026-11-23 14.05'

/** A closed study with one backup, and what restoring it needs. */
function closedWithBackup() {
  const { study: store } = newStudy()
  runStep(store, { name: 'study.edit', coderId: null }, (db) => db.run(study.updateTable('coder').set({ label: 'bekreftet' })))
  const backup = takeBackup(store)
  if (!backup.ok) throw new Error(backup.failure.kind)
  store.close()
  return { kind: 'study', path: store.path, name: backup.value.name, passphrase, remark } as const
}

function labelIn(path: string): string | undefined {
  const opened = openFile('study', path, passphrase)
  if (!opened.ok) throw new Error(opened.failure.kind)
  const row = opened.value.first(study.selectFrom('coder').select('label'))
  opened.value.close()
  return row?.label
}

describe('restoring a backup', () => {
  it('makes a new file beside the one it is of, which stays as it is to the last byte', () => {
    const wanted = closedWithBackup()
    truncateSync(wanted.path, 5000)
    const before = readFileSync(wanted.path)
    const restored = restoreBackup(wanted)
    if (!restored.ok) throw new Error(restored.failure.kind)
    expect(basename(restored.value)).toBe('test (gjenopprettet 2026-11-23 14.05).funn')
    expect(labelIn(restored.value)).toBe('bekreftet')
    expect(readFileSync(wanted.path).equals(before)).toBe(true)
  })

  it('works when the file itself is gone', () => {
    const wanted = closedWithBackup()
    rmSync(wanted.path)
    expect(restoreBackup(wanted)).toMatchObject({ ok: true })
  })

  it('never overwrites: a second one gets a number', () => {
    const wanted = closedWithBackup()
    const names = [restoreBackup(wanted), restoreBackup(wanted)].map((one) => one.ok && basename(one.value))
    expect(names).toEqual(['test (gjenopprettet 2026-11-23 14.05).funn', 'test (gjenopprettet 2026-11-23 14.05, 2).funn'])
  })

  it.each([
    ['under a wrong passphrase', (wanted: ReturnType<typeof closedWithBackup>) => ({ ...wanted, passphrase: keyPassphrase }), 'wrong-passphrase'],
    ['that is of the other kind', (wanted: ReturnType<typeof closedWithBackup>) => ({ ...wanted, kind: 'key' as const }), 'foreign'],
    ['that is not listed', (wanted: ReturnType<typeof closedWithBackup>) => ({ ...wanted, name: `../${basename(wanted.path)}` }), 'not-found'],
    ['that is damaged itself', (wanted: ReturnType<typeof closedWithBackup>) => {
      const [backup] = listBackups(wanted.path)
      const bytes = readFileSync(backup?.path ?? '')
      bytes[20_000] = (bytes[20_000] ?? 0) ^ 1
      writeFileSync(backup?.path ?? '', bytes)
      return wanted
    }, 'damaged'],
  ])('refuses a backup %s, and leaves nothing', (_, change, kind) => {
    const wanted = change(closedWithBackup())
    const before = readdirSync(dirname(wanted.path))
    expect(restoreBackup(wanted)).toEqual({ ok: false, failure: { kind } })
    expect(readdirSync(dirname(wanted.path))).toEqual(before)
  })
})
