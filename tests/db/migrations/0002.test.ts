import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { listBackups } from '../../../db/backup/list-backups.ts'
import { checkIntegrity } from '../../../db/check-integrity.ts'
import { latestVersion } from '../../../db/migrate.ts'
import { openKey } from '../../../db/files.ts'
import { openFile } from '../../../db/open.ts'
import { readIdentities } from '../../../db/queries/register.ts'
import { keys, study } from '../../../db/store.ts'
import { redoStep, undoStep } from '../../../db/undo/undo.ts'
import { tempFolder } from '../../builders/temp-folder.ts'

const fixtures = join(import.meta.dirname, '../../fixtures/projects')

/** A copy of the study and key file that Funn wrote in format 1: fixture F1 with a name, a verbatim passage and a speaker. */
function copiesOfVersion1() {
  const folder = tempFolder()
  for (const name of ['v1.funn', 'v1.funn-key']) copyFileSync(join(fixtures, name), join(folder, name))
  const opened = openFile('study', join(folder, 'v1.funn'), 'riktig hest batteri stift')
  if (!opened.ok) throw new Error(opened.failure.kind)
  return { folder, store: opened.value }
}

it('opens files of format 1 with every row and mark, and keeps them as they were', () => {
  const { folder, store } = copiesOfVersion1()
  expect(store.connection.pragma('user_version', { simple: true })).toBe(latestVersion('study'))
  expect(store.all(study.selectFrom('text_mark').select(['kind', 'start_at', 'end_at']).orderBy('start_at')))
    .toEqual([{ kind: 'verbatim', start_at: 0, end_at: 5 }, { kind: 'speaker', start_at: 3, end_at: 9 }])
  expect(store.all(study.selectFrom('session').select(['code', 'deviation', 'weight']).orderBy('code')).map((row) => row.code)).toEqual(['E1', 'E2', 'E3', 'E4', 'E5'])
  expect(store.all(study.selectFrom('coding').select('id'))).toHaveLength(6)
  expect(checkIntegrity({ study: store, key: null })).toBe('ok')
  expect(listBackups(store.path).map((backup) => backup.version)).toEqual([1])

  const files = { study: store, key: null }
  const key = openKey(files, join(folder, 'v1.funn-key'), 'en annen frase her')
  expect(key.ok && [...readIdentities(key.value).values()].map((row) => row.name)).toEqual(['Fjordby kommune'])
  expect(key.ok && key.value.all(keys.selectFrom('letter_sent').selectAll())).toEqual([])
  if (key.ok) key.value.close()
  store.close()
})

it('takes back and does again what was done in format 1, the columns that came later included', () => {
  const { store } = copiesOfVersion1()
  undoStep(store, () => undefined)
  expect(store.all(study.selectFrom('text_mark').select('kind'))).toEqual([{ kind: 'verbatim' }])
  while (undoStep(store, () => undefined));
  expect(store.all(study.selectFrom('session').select('id'))).toEqual([])
  while (redoStep(store, () => undefined));
  expect(store.all(study.selectFrom('session').select('deviation'))).toEqual(Array.from({ length: 5 }, () => ({ deviation: '' })))
  expect(store.all(study.selectFrom('text_mark').select('kind'))).toHaveLength(2)
  store.close()
})
