import { ChangeSet, Text } from '@codemirror/state'
import type { Result } from '../../../codebook/result.ts'
import type { TextEdit } from '../../../codebook/coding/text-edit.ts'
import type { Failure } from '../../../electron/contract/failure.ts'
import type { Answer } from '../../../electron/contract/sessions.ts'
import { diffText } from './diff-text.ts'
import type { MarkRequest } from './note-marks.ts'
import { addChanges, toEdits, type EditStep, type Pending } from './pending-edits.ts'

/** ms of quiet after the last key before the text is written. */
export const quietTime = 600
/** ms that typing may go on before the text is written all the same. */
export const longestWait = 2000
/** ms between attempts while writing fails. */
const retryTime = 10_000

/** The stored answer as the writer knows it; `id` is null until the first write makes it. */
export interface StoredAnswer { readonly id: string | null; readonly version: number; readonly text: string }

export type SaveState =
  | { readonly kind: 'saved'; readonly at: number | null }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly failure: Failure }

type Written = Promise<Result<{ readonly answer: Answer }, Failure>>
/** Something other than text to be done with the answer; where it sets a mark, offsets are those of the text that the steps before leave. */
export interface AnswerCall {
  readonly mark: MarkRequest | null
  readonly run: (stored: StoredAnswer) => Written
}

/** What the writer needs from around it. */
export interface WriterSurroundings {
  readonly write: (stored: StoredAnswer, edits: readonly TextEdit[]) => Written
  /** The answer as it is stored now; null where it is gone. */
  readonly read: () => Promise<Result<Answer | null, Failure>>
  /** The answer was stored; `rest` is what the document has beyond it. */
  readonly stored: (answer: Answer, rest: Pending<AnswerCall>) => void
  /** A call was refused; the text is not affected. */
  readonly refused: (failure: Failure) => void
  readonly changed: (state: SaveState) => void
}

/**
 * Brings one answer from the editor into the study: its edits in order, one write in flight.
 *
 * Text that could not be written stays waiting, is tried again, and never blocks typing.
 */
export class AnswerWriter {
  #around: WriterSurroundings
  #stored: StoredAnswer
  /** The text of `#stored` as a document: its versions share what is alike. */
  #base: Text
  #pending: Pending<AnswerCall> = []
  /** Steps at the front that are to be written without waiting for quiet. */
  #due = 0
  #inFlight = false
  #draining: Promise<void> | null = null
  #state: SaveState = { kind: 'saved', at: null }
  #timer: ReturnType<typeof setTimeout> | null = null
  #firstWaiting = 0
  #lastEdit = 0
  /** `performance.now()` when something was last sent or answered. */
  #lastTraffic = 0

  constructor(stored: StoredAnswer, around: WriterSurroundings) {
    this.#stored = stored
    this.#base = toDoc(stored.text)
    this.#around = around
  }

  get stored(): StoredAnswer { return this.#stored }
  get state(): SaveState { return this.#state }
  get isIdle(): boolean { return this.#pending.length === 0 && !this.#inFlight }

  /** Takes in a change of the document, to be written soon. */
  edited(changes: ChangeSet): void {
    const now = performance.now()
    if (this.isIdle) this.#firstWaiting = now
    this.#lastEdit = now
    this.#pending = addChanges(this.#pending, changes, this.#inFlight ? 1 : 0)
    if (this.#state.kind === 'saved') this.#show({ kind: 'waiting' })
    this.#timer ??= setTimeout(this.#wake, quietTime)
  }

  /** Does something with the answer once all edits before it are stored. */
  call(call: AnswerCall): void {
    this.#pending = [...this.#pending, { kind: 'call', call }]
    void this.flush()
  }

  /** Writes all that is waiting; resolves with whether everything is stored. */
  async flush(): Promise<boolean> {
    this.#due = this.#pending.length
    while (this.#due > 0) {
      this.#draining ??= this.#drain().finally(() => { this.#draining = null })
      await this.#draining
    }
    return this.#pending.length === 0
  }

  /** Whether an answer read at this moment (`performance.now()` when it was asked for) may take the place of the editor's. */
  mayAdopt(askedAt: number): boolean {
    return this.isIdle && askedAt > this.#lastTraffic
  }

  /** Takes over what is stored, by another hand or by undo, after the editor has done so. */
  adopt(stored: StoredAnswer): void {
    this.#stored = stored
    this.#base = toDoc(stored.text)
    this.#pending = []
    this.#show({ kind: 'saved', at: this.#state.kind === 'saved' ? this.#state.at : null })
  }

  /** Puts the editor's text over a stored one that differs, as the smallest edit. */
  async overwrite(stored: StoredAnswer): Promise<boolean> {
    const mine = this.#text()
    this.#stored = stored
    this.#base = toDoc(stored.text)
    const step = editStep(stored.text, mine)
    this.#pending = step === null ? [] : [step]
    if (step === null) this.#show({ kind: 'saved', at: Date.now() })
    return this.flush()
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }

  #text(): string {
    return this.#pending.reduce((doc, step) => (step.kind === 'edits' ? step.changes.apply(doc) : doc), this.#base).toString()
  }

  #wake = (): void => {
    this.#timer = null
    if (this.#pending.length === 0) return
    const due = Math.min(this.#lastEdit + quietTime, this.#firstWaiting + longestWait)
    const left = due - performance.now()
    if (left > 5 && this.#state.kind !== 'failed') this.#timer = setTimeout(this.#wake, left)
    else void this.flush()
  }

  async #drain(): Promise<void> {
    while (this.#due > 0) {
      const step = this.#pending[0]
      if (step === undefined) break
      this.#show({ kind: 'saving' })
      this.#inFlight = true
      this.#lastTraffic = performance.now()
      const reply = await this.#send(step)
      this.#lastTraffic = performance.now()
      this.#inFlight = false
      if (reply.ok) this.#accept(step, reply.value.answer)
      else if (step.kind === 'call') this.#drop(reply.failure)
      else if (!(reply.failure.kind === 'stale' && await this.#catchUp(step))) { this.#fail(reply.failure); return }
    }
    this.#due = 0
    if (this.#pending.length === 0) { this.#show({ kind: 'saved', at: Date.now() }); return }
    this.#firstWaiting = performance.now()
    this.#show({ kind: 'waiting' })
    this.#timer ??= setTimeout(this.#wake, quietTime)
  }

  async #send(step: Pending<AnswerCall>[number]): Written {
    try {
      return step.kind === 'edits'
        ? await this.#around.write(this.#stored, toEdits(step.changes, this.#base))
        : await step.call.run(this.#stored)
    } catch {
      return { ok: false, failure: { kind: 'bug', step: 'notes.write' } }
    }
  }

  #accept(step: Pending<AnswerCall>[number], answer: Answer): void {
    const expected = step.kind === 'edits' ? step.changes.apply(this.#base) : this.#base
    const agreed = expected.toString() === answer.text
    // Where the host keeps another text than we thought, we build on what it has from here on.
    const mending = agreed ? null : editStep(answer.text, this.#text())
    this.#stored = { id: answer.id, version: answer.version, text: answer.text }
    this.#base = agreed ? expected : toDoc(answer.text)
    this.#pending = agreed ? this.#pending.slice(1) : mending === null ? [] : [mending]
    this.#due = Math.min(this.#due - 1, this.#pending.length)
    this.#around.stored(answer, this.#pending)
  }

  #drop(failure: Failure): void {
    this.#pending = this.#pending.slice(1)
    this.#due -= 1
    this.#around.refused(failure)
  }

  /** After `stale`: goes on by itself where the stored text is what we built on, or already what we wrote. */
  async #catchUp(step: EditStep): Promise<boolean> {
    const reply = await this.#around.read().catch(() => null)
    if (reply === null || !reply.ok) return false
    const answer = reply.value
    if (answer === null) return false
    if (answer.text === step.changes.apply(this.#base).toString()) { this.#accept(step, answer); return true }
    if (answer.text !== this.#base.toString() || answer.version === this.#stored.version) return false
    this.#stored = { id: answer.id, version: answer.version, text: answer.text }
    return true
  }

  #fail(failure: Failure): void {
    this.#due = 0
    this.#show({ kind: 'failed', failure })
    // A conflict is for the user to settle; all else may pass by itself.
    if (failure.kind !== 'stale') this.#timer ??= setTimeout(this.#wake, retryTime)
  }

  #show(state: SaveState): void {
    // While writing fails, the banner stays until a write has gone through.
    if (this.#state.kind === 'failed' && (state.kind === 'waiting' || state.kind === 'saving')) return
    this.#state = state
    this.#around.changed(state)
  }
}

function toDoc(text: string): Text {
  return Text.of(text.split('\n'))
}

function editStep(before: string, after: string): EditStep | null {
  const edit = diffText(before, after)
  return edit === null ? null : { kind: 'edits', changes: ChangeSet.of(edit, before.length) }
}
