import { fail, ok, type Result } from '../codebook/result.ts'
import type { FileFailure } from './file-failure.ts'
import { createFile, openFile } from './open.ts'
import { keys, study, type Store } from './store.ts'
import { reindexChanged } from './search/index-answers.ts'
import { inStep, settleKey } from './undo/run-on-both.ts'
import { abandonUndoneBefore, lastMade, lastStanding, nextRedo, nextUndo, redoStep, undoStep, type HistoryStep } from './undo/undo.ts'

export type KeyFailure = FileFailure | { readonly kind: 'key-of-other-study' }

/** An open study with, when its passphrase was given too, the key file that holds the names. */
export interface StudyFiles {
  readonly study: Store
  key: Store | null
}

/** Opens the key file that belongs to the open study; another study's is refused. */
export function openKey(files: StudyFiles, path: string, passphrase: string): Result<Store, KeyFailure> {
  const opened = openFile('key', path, passphrase)
  if (!opened.ok) return opened
  const info = opened.value.first(keys.selectFrom('key_info').select('study_id'))
  if (info?.study_id !== studyId(files.study)) {
    opened.value.close()
    return fail({ kind: 'key-of-other-study' })
  }
  files.key = opened.value
  settleKey(files)
  return opened
}

/** Makes the key file of the open study. */
export function createKey(files: StudyFiles, path: string, passphrase: string): Result<Store, KeyFailure> {
  const made = createFile('key', path, passphrase)
  if (!made.ok) return made
  files.key = made.value
  bindKey(files)
  return ok(made.value)
}

/** Writes into a new key file which study it belongs to. */
export function bindKey(files: StudyFiles): void {
  files.key?.run(keys.insertInto('key_info').values({ id: 'key', study_id: studyId(files.study), created_at: Date.now() }))
}

export function closeFiles(files: StudyFiles): void {
  files.key?.close()
  files.study.close()
}

function studyId(store: Store): string {
  const row = store.first(study.selectFrom('study').select('id'))
  if (!row) throw new Error('study file without its study row')
  return row.id
}

/** The step that undo and redo would act on, over both files: an act that wrote both is one step. */
export function historyOf(files: StudyFiles): { undo: HistoryStep | undefined; redo: HistoryStep | undefined } {
  const stores = storesOf(files)
  const last = Math.max(...stores.map(lastStanding))
  return {
    undo: stores.map(nextUndo).filter((step) => step !== undefined).toSorted((a, b) => b.madeAt - a.madeAt)[0],
    // What was undone before a later step of either file was made cannot be done again.
    redo: stores.map(nextRedo).filter((step) => step !== undefined).filter((step) => step.madeAt > last).toSorted((a, b) => a.madeAt - b.madeAt)[0],
  }
}

/** Takes back the latest step in whichever file holds it, or in both where it wrote both. */
export function undoLatest(files: StudyFiles): HistoryStep | undefined {
  const { undo } = historyOf(files)
  if (!undo) return undefined
  // With this step gone nobody could tell any more that what was undone before it is out of reach.
  for (const store of storesOf(files)) abandonUndoneBefore(store, undo.madeAt)
  inStep(files, () => {
    for (const store of storesOf(files)) if (nextUndo(store)?.id === undo.id) undoStep(store, afterReplay(files, store))
  })
  return undo
}

/** Does the step taken back last again, in whichever file holds it. */
export function redoLatest(files: StudyFiles): HistoryStep | undefined {
  const { redo } = historyOf(files)
  if (!redo) return undefined
  inStep(files, () => {
    for (const store of storesOf(files)) if (nextRedo(store)?.id === redo.id) redoStep(store, afterReplay(files, store))
  })
  return redo
}

/** The time for a step made now: after all steps of both files, also where the clock was set back. */
export function timeOfNextStep(files: StudyFiles): number {
  return Math.max(Date.now(), ...storesOf(files).map((store) => lastMade(store) + 1))
}

function storesOf(files: StudyFiles): Store[] {
  return files.key ? [files.study, files.key] : [files.study]
}

/** Only the study has a search index to follow. */
function afterReplay(files: StudyFiles, store: Store) {
  return store === files.study ? reindexChanged : () => undefined
}
