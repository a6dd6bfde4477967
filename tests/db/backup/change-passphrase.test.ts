import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { backupFolder } from '../../../db/backup/backup-name.ts'
import { changePassphrase } from '../../../db/backup/change-passphrase.ts'
import { examine } from '../../../db/backup/examine.ts'
import { listBackups } from '../../../db/backup/list-backups.ts'
import { openFile } from '../../../db/open.ts'
import { exampleStudy, newStudy } from '../../builders/blank-study.ts'
import { passphrase } from '../../builders/passphrases.ts'
import { snapshot } from '../../builders/snapshot.ts'

const [old, next] = ['en gammel passordfrase', 'en helt ny passordfrase']

describe('changing the passphrase', () => {
  it.each(['study', 'key'] as const)('of a %s file leaves everything in it as it was, and the old passphrase opens it no more', (kind) => {
    const made = exampleStudy()[kind]
    if (!made) throw new Error('no file')
    const { store } = changePassphrase(made, old)
    const before = snapshot(store)
    const changed = changePassphrase(store, next)
    expect(changed.failure).toBeNull()
    expect(snapshot(changed.store)).toBe(before)
    changed.store.close()
    expect(openFile(kind, store.path, old)).toEqual({ ok: false, failure: { kind: 'wrong-passphrase' } })
    const opened = openFile(kind, store.path, next)
    expect(opened).toMatchObject({ ok: true })
    if (opened.ok) opened.value.close()
    expect(readdirSync(dirname(store.path)).filter((name) => name.startsWith('.') || name === `${basename(store.path)}-wal`)).toEqual([])
  })

  it('takes a backup first, which keeps the old passphrase', () => {
    const { study: store } = newStudy()
    const changed = changePassphrase(store, next)
    const [backup] = listBackups(store.path)
    expect(examine('study', backup?.path ?? '', passphrase)).toMatchObject({ ok: true })
    expect(examine('study', backup?.path ?? '', next)).toEqual({ ok: false, failure: { kind: 'wrong-passphrase' } })
    changed.store.close()
  })

  it('gives the file another salt, so that nothing ties the two keys together', () => {
    const { study: store } = newStudy()
    const changed = changePassphrase(store, next)
    changed.store.close()
    const salt = (path: string) => readFileSync(path).subarray(0, 16).toString('hex')
    expect(salt(store.path)).not.toBe(salt(listBackups(store.path)[0]?.path ?? ''))
  })

  it('changes nothing when the new one is too short or there is no room for a backup', () => {
    const { study: store } = newStudy()
    expect(changePassphrase(store, 'for kort')).toEqual({ store, failure: { kind: 'weak-passphrase', minimum: 12 } })
    writeFileSync(backupFolder(store.path), '')
    expect(changePassphrase(store, next)).toEqual({ store, failure: { kind: 'exists' } })
    store.close()
    const opened = openFile('study', store.path, passphrase)
    expect(opened.ok).toBe(true)
    if (opened.ok) opened.value.close()
  })
})
