import type { CountingFacts } from '../../codebook/analysis/counting-facts.ts'
import { fail, type Result } from '../../codebook/result.ts'
import { closeFiles, timeOfNextStep, type StudyFiles } from '../../db/files.ts'
import { newId } from '../../db/new-id.ts'
import { Counting } from '../../db/counting/counting.ts'
import { blindSessionsOf, type HeldBack } from '../../db/queries/double-coding.ts'
import type { Store, Writable } from '../../db/store.ts'
import { inStep, runOnBoth } from '../../db/undo/run-on-both.ts'
import { runStep } from '../../db/undo/run-step.ts'
import type { StepName } from '../../db/undo/step-names.ts'
import type { Failure } from '../contract/failure.ts'
import { kindOfChange } from './change-kind.ts'
import { LearntSuggester } from './learnt-suggester.ts'

/**
 * The study that is open in this host, and who works in it.
 *
 * All writes go through {@link OpenStudy.step} and its like.
 */
export class OpenStudy {
  readonly files: StudyFiles
  #coderId: string
  #heldBack: HeldBack | null = null
  /** Suggests codes by what is coded here. */
  readonly suggester = new LearntSuggester()
  readonly #counting: Counting
  readonly #changed: (step?: string) => void
  #lastWritten: 'study' | 'key' | 'both' | null = null

  constructor(files: StudyFiles, coderId: string, changed: (step?: string) => void) {
    this.files = files
    this.#counting = new Counting(files.study)
    this.#coderId = coderId
    this.#changed = changed
  }

  /** The study file, for reading. */
  get db(): Store {
    return this.files.study
  }

  /**
   * Runs one undoable unit of work on the study file.
   *
   * It flows into the step before it, when `mergeKey` is the same, only if nothing was done to the key file in between:
   * undo goes through both files in the order of their steps.
   */
  step<Value>(name: StepName, work: (db: Writable) => Value, mergeKey?: string): Value {
    const merging = mergeKey === undefined ? {} : { mergeKey, fresh: this.#lastWritten !== 'study' }
    const value = runStep(this.files.study, { ...this.#next(name), ...merging }, work)
    this.#lastWritten = 'study'
    this.changed(name)
    return value
  }

  /** Runs one undoable unit of work on the key file alone; the caller has seen that it is open. */
  stepOnKey<Value>(key: Store, name: StepName, work: (keys: Writable) => Value): Value {
    const value = inStep(this.files, () => runStep(key, this.#next(name), work))
    this.#lastWritten = 'key'
    this.changed(name)
    return value
  }

  /**
   * Runs one act on both files as one step: the study, then what the key file says about it.
   *
   * When one file cannot be written, the other is not either.
   */
  stepOnBoth<Value>(name: StepName, work: (db: Writable) => Value, workOnKey: (keys: Writable, value: Value) => void): Value {
    const result = runOnBoth(this.files, { ...this.#next(name), id: newId() }, work, workOnKey)
    this.#lastWritten = 'both'
    this.changed(name)
    return result
  }

  /** What every step of this hand has in common; times strictly rise, so that the steps of both files have one order. */
  #next(name: StepName) {
    return { name, coderId: this.coderId, at: timeOfNextStep(this.files) }
  }

  /** Who works here; all that is done is theirs. */
  get coderId(): string {
    return this.#coderId
  }

  set coderId(id: string) {
    this.#coderId = id
    this.changed()
  }

  /** The sessions of which who works here may see only what they coded themselves. Kept until something else than notes and codings is written. */
  get heldBack(): HeldBack {
    this.#heldBack ??= { coderId: this.#coderId, sessionIds: blindSessionsOf(this.db, this.#coderId) }
    return this.#heldBack
  }

  /** Tells listeners, who may be told which step was done or undone; public for changes that are no step. */
  changed(step?: string): void {
    if (kindOfChange(step).what === undefined) this.#heldBack = null
    this.#changed(step)
  }

  /** What the matrices count: in memory from the first time on, and always as the file is. */
  facts(waveId: string | null): CountingFacts {
    return this.#counting.facts(waveId)
  }

  close(): void {
    closeFiles(this.files)
  }
}

/** The key file of an open study, or why there is none at hand. */
export function keyOf(open: OpenStudy): Result<Store, Failure> {
  return open.files.key ? { ok: true, value: open.files.key } : fail({ kind: 'no-key' })
}
