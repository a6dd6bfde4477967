import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { backupFolder, backupName } from '../../../db/backup/backup-name.ts'
import { changePassphrase } from '../../../db/backup/change-passphrase.ts'
import { knownBackups } from '../../../db/backup/known-backups.ts'
import { takeBackup } from '../../../db/backup/take-backup.ts'
import { openFile } from '../../../db/open.ts'
import { newStudy, testFolder } from '../../builders/blank-study.ts'
import { passphrase } from '../../builders/passphrases.ts'

function taken(result: ReturnType<typeof takeBackup>): string {
  if (!result.ok) throw new Error(result.failure.kind)
  return result.value.path
}

describe('the backups that Funn knows of a study', () => {
  it('are those beside it, and those it had under another name in the same folder', () => {
    const { study: store } = newStudy()
    const earlier = taken(takeBackup(store, 1000))
    store.close()
    const renamed = join(store.path, '../nytt navn.funn')
    renameSync(store.path, renamed)
    const opened = openFile('study', renamed, passphrase)
    if (!opened.ok) throw new Error(opened.failure.kind)
    const own = taken(takeBackup(opened.value, 2000))
    expect(knownBackups(opened.value)).toMatchObject({ known: [{ path: own }, { path: earlier }], unknown: [] })
    opened.value.close()
  })

  it('leave out those of another study under the same passphrase', () => {
    const [first, second] = [newStudy(), newStudy()]
    const foreign = taken(takeBackup(second.study))
    const folder = backupFolder(join(first.study.path, '../annen.funn'))
    mkdirSync(folder)
    renameSync(foreign, join(folder, backupName('annen.funn', 1000, 1)))
    expect(knownBackups(first.study)).toEqual({ known: [], unknown: [] })
  })

  it('say apart those that today\'s passphrase does not open, for they may hold what is to be erased', () => {
    const { study: store } = newStudy()
    const old = taken(takeBackup(store, 1000))
    const { store: changed } = changePassphrase(store, 'en helt ny passordfrase')
    const { known, unknown } = knownBackups(changed)
    expect(known).toEqual([])
    expect(unknown.map(({ path }) => path)).toContain(old)
    changed.close()
  })

  it('are none where there are none', () => {
    const { study: store } = newStudy()
    writeFileSync(join(testFolder(), 'noe'), '')
    expect(knownBackups(store)).toEqual({ known: [], unknown: [] })
  })
})
