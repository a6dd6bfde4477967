import { failureAtWork } from '../file-failure.ts'
import type { StudyFiles } from '../files.ts'
import type { Store, Writable } from '../store.ts'
import { nextRedo, nextUndo, redoStep, undoStep, type HistoryStep } from './undo.ts'
import { hasChanged, runStep, type Step } from './run-step.ts'

/**
 * Runs one act on both files as one step: the study, then what the key file says about it.
 *
 * The key file is written inside the study's transaction: when it cannot be, the study is not either. Should the
 * process die after the key file's commit and before the study's, {@link settleKey} takes the key file's part back.
 * Without `workOnKey` the act says nothing about anybody, and the key file is left alone.
 */
export function runOnBoth<Value>({ study, key }: StudyFiles, step: Step & { readonly id: string }, work: (db: Writable) => Value, workOnKey?: (keys: Writable, value: Value) => void): Value {
  return inStep({ study, key }, () => runStep(study, step, (db) => {
    const value = work(db)
    if (key && workOnKey) runStep(key, { ...step, inDoubt: hasChanged(study) }, (keys) => workOnKey(keys, value))
    return value
  }))
}

/**
 * Runs several acts as steps of their own that are stored together, which waits for the disk once: all of them or, when one throws, none.
 *
 * All their parts in the key file are in doubt until the study has its own.
 */
export function storeTogether<Value>(files: StudyFiles, acts: () => Value): Value {
  return inStep(files, () => (files.key ? files.key.transact(acts) : acts()))
}

/** Runs work that writes both files, so that they are in step before it, after it, and after it has failed. */
export function inStep<Value>(files: StudyFiles, work: () => Value): Value {
  // One act of several: whether the files are in step can be told when all are stored.
  if (files.study.connection.inTransaction) return files.study.transact(work)
  settleKey(files)
  try {
    const value = files.study.transact(work)
    trySettling(files)
    return value
  } catch (error) {
    trySettling(files)
    throw error
  }
}

function trySettling(files: StudyFiles): void {
  try {
    settleKey(files)
  } catch (error) {
    // The disk does not take it: whatever is done next settles it first.
    if (failureAtWork(error) === undefined) throw error
  }
}

/**
 * Brings the key file in line with the study: steps that both have stand or are undone in both.
 *
 * They differ where the process died between the two commits of one act, or where steps were undone
 * while the key file was closed. Called when a key file is opened, and around every act on both.
 */
export function settleKey({ study, key }: StudyFiles): void {
  key?.transact(() => settle(study, key))
}

function settle(study: Store, key: Store): void {
  const doubtfulFrom = key.prepare<{ at: number | null }>('SELECT step_number AS at FROM log_state').get()?.at ?? Infinity
  for (let step = nextUndo(key); step; step = nextUndo(key)) {
    const state = twin(study, step.id) ?? (step.number >= doubtfulFrom ? 'abandoned' : undefined)
    if (state !== 'undone' && state !== 'abandoned') break
    undoStep(key, () => undefined)
    if (state === 'abandoned') abandon(key, step)
  }
  for (let step = nextRedo(key); step; step = nextRedo(key)) {
    const state = twin(study, step.id)
    if (state === 'done') redoStep(key, () => undefined)
    else if (state === 'abandoned') abandon(key, step)
    else break
  }
  key.prepare('UPDATE log_state SET step_number = NULL WHERE step_number IS NOT NULL').run()
}

/** The state of the study's part of a step, undefined where it has none. */
function twin(study: Store, id: string): HistoryStep['state'] | undefined {
  return study.prepare<Pick<HistoryStep, 'state'>>('SELECT state FROM step WHERE id = ?').get(id)?.state
}

function abandon(store: Store, step: HistoryStep): void {
  store.prepare(`UPDATE step SET state = 'abandoned' WHERE number = ?`).run(step.number)
}
