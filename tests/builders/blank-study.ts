import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { writeExample } from '../../db/example/write-example.ts'
import { bindKey, createKey, type StudyFiles } from '../../db/files.ts'
import type { FileKind } from '../../db/file-kind.ts'
import { createFile } from '../../db/open.ts'
import { writeNewStudy } from '../../db/queries/study-row.ts'
import { runStep } from '../../db/undo/run-step.ts'
import type { StudyTemplate } from '../../codebook/templates/template.ts'
import { keyPassphrase, passphrase } from './passphrases.ts'

/** A folder of the test's own, removed when the test ends. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'funn-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A new study in a folder of its own; closed when the test ends. */
export function newStudy(options: { readonly template?: StudyTemplate; readonly key?: boolean } = {}): StudyFiles & { readonly coderId: string } {
  const folder = testFolder()
  const files: StudyFiles = { study: newFile('study', join(folder, 'test.funn'), passphrase), key: null }
  const now = Date.UTC(2026, 0, 5)
  const coderId = runStep(files.study, { name: 'study.create', coderId: null, fixed: true, at: now }, (db) =>
    writeNewStudy(db, { title: 'Prøve', firm: '', client: '', language: 'nb', coder: '', fictive: true, template: options.template ?? null }, now))
  if (options.key) {
    const key = createKey(files, join(folder, 'test.funn-key'), keyPassphrase)
    if (!key.ok) throw new Error(key.failure.kind)
  }
  closeWhenFinished(files)
  return Object.assign(files, { coderId })
}

/** The fictive example study with its key file, as the app makes it. */
export function exampleStudy(): StudyFiles {
  const folder = testFolder()
  const files: StudyFiles = {
    study: newFile('study', join(folder, 'test.funn'), passphrase), key: newFile('key', join(folder, 'test.funn-key'), keyPassphrase),
  }
  writeExample(files)
  bindKey(files)
  closeWhenFinished(files)
  return files
}

function newFile(kind: FileKind, path: string, passphrase: string) {
  const made = createFile(kind, path, passphrase)
  if (!made.ok) throw new Error(made.failure.kind)
  return made.value
}

function closeWhenFinished(files: StudyFiles): void {
  onTestFinished(() => {
    files.key?.close()
    files.study.close()
  })
}
