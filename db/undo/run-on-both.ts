import type { StudyFiles } from '../files.ts'
import type { Store, Writable } from '../store.ts'
import { nextRedo, nextUndo, redoStep, undoStep, type HistoryStep } from './undo.ts'
import { hasChanged, runStep, type Step } from './run-step.ts'

/**
 * Runs one act on both files as one step: the study, then what the key file says about it.
 *
 * The key file is written inside the study's transaction: when it cannot be, the study is not either. Should the
 * process die after the key file's commit and before the study's, {@link settleKey} takes the key file's part back.
 */
export function runOnBoth<Value>({ study, key }: StudyFiles, step: Step & { readonly id: string }, work: (db: Writable) => Value, workOnKey: (keys: Writable, value: Value) => void): Value {
  const result = runStep(study, step, (db) => {
    const value = work(db)
    if (key) runStep(key, { ...step, inDoubt: hasChanged(study) }, (keys) => workOnKey(keys, value))
    return value
  })
  if (key) endDoubt(key)
  return result
}

/**
 * Brings the key file in line with the study: steps that both have stand or are undone in both.
 *
 * They differ where the process died between the two commits of one act, or where steps were undone
 * while the key file was closed. Called when a key file is opened.
 */
export function settleKey({ study, key }: StudyFiles): void {
  if (!key) return
  const doubtful = key.prepare<{ id: string }>('SELECT id FROM step WHERE number = (SELECT step_number FROM log_state)').get()?.id
  const unfinished = doubtful !== undefined && twin(study, doubtful) === undefined ? doubtful : null
  endDoubt(key)
  for (let step = nextUndo(key); step; step = nextUndo(key)) {
    const state = step.id === unfinished ? 'abandoned' : twin(study, step.id)
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
}

/** The key file's log says no longer that its last step waits for the study. */
function endDoubt(key: Store): void {
  key.connection.exec('UPDATE log_state SET step_number = NULL WHERE step_number IS NOT NULL')
}

/** The state of the study's part of a step, undefined where it has none. */
function twin(study: Store, id: string): HistoryStep['state'] | undefined {
  return study.prepare<Pick<HistoryStep, 'state'>>('SELECT state FROM step WHERE id = ?').get(id)?.state
}

function abandon(store: Store, step: HistoryStep): void {
  store.prepare(`UPDATE step SET state = 'abandoned' WHERE number = ?`).run(step.number)
}
