import { ChangeSet, Text } from '@codemirror/state'
import type { Result } from '../../../codebook/result.ts'
import { applyEdits, areEditsValid, type TextEdit } from '../../../codebook/coding/text-edit.ts'
import type { Failure } from '../../../electron/contract/failure.ts'
import type { Answer } from '../../../electron/contract/sessions.ts'
import { diffText } from './diff-text.ts'
import type { MarkRequest } from './note-marks.ts'
import { addChanges, rebase, toEdits, type EditStep, type MovedWords, type Pending } from './pending-edits.ts'

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
  /** Sends words elsewhere; the answer they leave is null where nothing stays behind. */
  readonly move: (stored: StoredAnswer, moved: MovedWords) => Promise<Result<{ readonly answer: Answer | null }, Failure>>
  /** The answer as it is stored now; null where it is gone. */
  readonly read: () => Promise<Result<Answer | null, Failure>>
  /** The answer was stored (null: it is gone, with all its words); `rest` is what the document has beyond it. */
  readonly stored: (answer: Answer | null, rest: Pending<AnswerCall>) => void
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

  /** Takes in that the document has let words go to another question, to be sent there after the edits before it. */
  moveAway(changes: ChangeSet, moved: MovedWords): void {
    this.#pending = [...this.#pending, { kind: 'edits', changes, moved }]
    void this.flush()
  }

  /** Words that were let go and have not arrived yet. */
  get onTheirWay(): readonly string[] {
    return this.#pending.flatMap((step) => (step.kind === 'edits' && step.moved !== undefined ? [step.moved.words] : []))
  }

  /**
   * Takes in that words from elsewhere were put at the end of the stored text, under what is waiting here.
   *
   * Gives the change for the document, or null where the stored text is not ours with something at its end.
   */
  receive(stored: StoredAnswer): ChangeSet | null {
    const before = this.#base.toString()
    return stored.text.startsWith(before) ? this.receiveEdits(stored, [{ from: before.length, to: before.length, insert: stored.text.slice(before.length) }]) : null
  }

  /** Takes in that the stored text was edited by other ways than typing, under what is waiting here; null where that does not make it of ours. */
  receiveEdits(stored: StoredAnswer, edits: readonly TextEdit[]): ChangeSet | null {
    const before = this.#base.toString()
    if (!areEditsValid(edits, before.length) || applyEdits(before, edits) !== stored.text) return null
    const { pending, change } = rebase(this.#pending, ChangeSet.of([...edits], before.length))
    this.#stored = stored
    this.#base = toDoc(stored.text)
    this.#pending = pending
    return change
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
    return textAfter(this.#pending, this.#base).toString()
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
      const sentVersion = this.#stored.version
      const reply = await this.#send(step)
      this.#lastTraffic = performance.now()
      this.#inFlight = false
      // While it was under way, words may have arrived under it.
      const sent = this.#pending[0] ?? step
      if (reply.ok) this.#accept(sent, reply.value.answer)
      else if (step.kind === 'call') this.#drop(reply.failure)
      else if (!(reply.failure.kind === 'stale' && await this.#catchUp(sentVersion))) { this.#fail(reply.failure); return }
    }
    this.#due = 0
    if (this.#pending.length === 0) { this.#show({ kind: 'saved', at: Date.now() }); return }
    this.#firstWaiting = performance.now()
    this.#show({ kind: 'waiting' })
    this.#timer ??= setTimeout(this.#wake, quietTime)
  }

  async #send(step: Pending<AnswerCall>[number]): ReturnType<WriterSurroundings['move']> {
    try {
      if (step.kind === 'edits' && step.moved !== undefined) return await this.#around.move(this.#stored, step.moved)
      return step.kind === 'edits'
        ? await this.#around.write(this.#stored, toEdits(step.changes, this.#base))
        : await step.call.run(this.#stored)
    } catch {
      return { ok: false, failure: { kind: 'bug', step: 'notes.write' } }
    }
  }

  #accept(step: Pending<AnswerCall>[number], answer: Answer | null): void {
    const text = answer?.text ?? ''
    const expected = step.kind === 'edits' ? step.changes.apply(this.#base) : this.#base
    const agreed = expected.toString() === text
    // Where the host keeps another text than we thought, we build on what it has from here on.
    const pending = agreed ? this.#pending.slice(1) : this.#mended(expected.toString(), text)
    this.#stored = answer === null ? { id: null, version: 0, text: '' } : { id: answer.id, version: answer.version, text }
    this.#base = agreed ? expected : toDoc(text)
    this.#pending = pending
    this.#due = Math.min(this.#due - 1, this.#pending.length)
    this.#around.stored(answer, this.#pending)
  }

  /** What is waiting after the step that was answered, built on the text there is instead of the one expected, and ending in ours. */
  #mended(expected: string, text: string): Pending<AnswerCall> {
    const mine = this.#text()
    const rest = this.#pending.slice(1)
    const difference = diffText(expected, text)
    const { pending } = difference === null ? { pending: rest } : rebase(rest, ChangeSet.of(difference, expected.length))
    const last = editStep(textAfter(pending, toDoc(text)).toString(), mine)
    return last === null ? pending : [...pending, last]
  }

  #drop(failure: Failure): void {
    this.#pending = this.#pending.slice(1)
    this.#due -= 1
    this.#around.refused(failure)
  }

  /** After `stale`: goes on by itself where the stored text is what we built on, or already what we wrote. */
  async #catchUp(sentVersion: number): Promise<boolean> {
    const reply = await this.#around.read().catch(() => null)
    const step = this.#pending[0]
    if (reply === null || !reply.ok || step?.kind !== 'edits') return false
    const answer = reply.value
    if (answer === null) return false
    if (answer.text === step.changes.apply(this.#base).toString()) { this.#accept(step, answer); return true }
    if (answer.text !== this.#base.toString() || answer.version === sentVersion) return false
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

function textAfter(pending: Pending<AnswerCall>, base: Text): Text {
  return pending.reduce((doc, step) => (step.kind === 'edits' ? step.changes.apply(doc) : doc), base)
}

function toDoc(text: string): Text {
  return Text.of(text.split('\n'))
}

function editStep(before: string, after: string): EditStep | null {
  const edit = diffText(before, after)
  return edit === null ? null : { kind: 'edits', changes: ChangeSet.of(edit, before.length) }
}
