import { newId } from '../new-id.ts'
import type { Store, Writable } from '../store.ts'
import type { StepName } from './step-names.ts'

/** How long, in ms, steps with the same merge key flow into one: a minute of typing is one undo. */
const mergeWindow = 60_000

/** What a unit of work is called and who does it. */
export interface Step {
  readonly name: StepName
  readonly coderId: string | null
  /** The step's id; the same in study and key file when one act writes both. */
  readonly id?: string
  /** Steps in a row with the same key become one, so that autosaves do not fill the undo list. */
  readonly mergeKey?: string
  /** Whether it starts a step of its own all the same; later ones with its key may flow into it. */
  readonly fresh?: boolean
  /** In a key file: whether the study has a part of this step that is not stored yet (run-on-both.ts); the log keeps the first such step. */
  readonly inDoubt?: boolean
  /** Whether undo stops here, as at the birth of a study. */
  readonly fixed?: boolean
  /** Time of the step, ms UTC; now unless told. */
  readonly at?: number
}

interface LastStep {
  readonly number: number
  readonly merge_key: string | null
  readonly made_at: number
  readonly state: string
}

/**
 * Runs one unit of work: one transaction, one undo step.
 *
 * All of `work` is stored or, when it throws, none. A step that changed no row leaves no trace.
 * Starting a step drops what could have been redone.
 */
export function runStep<Value>(store: Store, step: Step, work: (db: Writable) => Value): Value {
  return store.transact(() => {
    const at = step.at ?? Date.now()
    const last = store.prepare<LastStep>('SELECT number, merge_key, made_at, state FROM step ORDER BY number DESC LIMIT 1').get()
    const merges = step.mergeKey !== undefined && step.fresh !== true && last?.merge_key === step.mergeKey
      && last.state === 'done' && at - last.made_at < mergeWindow
    const number = merges ? last.number : beginStep(store, step, at)
    const logTo = store.prepare('UPDATE log_state SET step_number = ?')
    const doubtful = step.inDoubt === undefined ? null : store.prepare<{ readonly at: number | null }>('SELECT step_number AS at FROM log_state').get()?.at ?? null
    logTo.run(number)
    const value = work(store)
    const changed = hasChanges(store, number)
    logTo.run(doubtful ?? (step.inDoubt === true && changed ? number : null))
    if (changed) store.prepare(`UPDATE step SET state = 'abandoned' WHERE state = 'undone'`).run()
    else store.prepare('DELETE FROM step WHERE number = ?').run(number)
    return value
  })
}

/** Whether the step that is being run has changed anything so far. */
export function hasChanged(store: Store): boolean {
  return store.prepare('SELECT 1 FROM change WHERE step_number = (SELECT step_number FROM log_state) LIMIT 1').get() !== undefined
}

function beginStep(store: Store, step: Step, at: number): number {
  const inserted = store
    .prepare('INSERT INTO step (id, name, coder_id, merge_key, made_at, state) VALUES (?, ?, ?, ?, ?, ?)')
    .run(step.id ?? newId(), step.name, step.coderId, step.mergeKey ?? null, at, step.fixed ? 'fixed' : 'done')
  return Number(inserted.lastInsertRowid)
}

function hasChanges(store: Store, number: number): boolean {
  return store.prepare('SELECT 1 FROM change WHERE step_number = ? LIMIT 1').get(number) !== undefined
}
