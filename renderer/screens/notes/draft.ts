import { ChangeSet, EditorState, type Extension, type TransactionSpec, Transaction } from '@codemirror/state'
import { EditorView, type ViewUpdate } from '@codemirror/view'
import { cutOf } from '../../../codebook/coding/cut-stretch.ts'
import type { TextEdit } from '../../../codebook/coding/text-edit.ts'
import type { Failure } from '../../../electron/contract/failure.ts'
import type { Answer } from '../../../electron/contract/sessions.ts'
import { call } from '../../hooks/client.ts'
import { AnswerWriter, type AnswerCall, type SaveState, type StoredAnswer } from './answer-writer.ts'
import { fromStore } from './clean-changes.ts'
import { diffText } from './diff-text.ts'
import { fromStored, mapMarks, marksField, sameMarks, setMarks, toggleMark, type MarkRequest, type NoteMark } from './note-marks.ts'
import type { Pending } from './pending-edits.ts'
import { hasLeftTurn, resumedTurn, setTurn, turnField, turnSpan } from './speaker-turn.ts'
import { targetLines, type Span } from './target-span.ts'

/** Where an answer belongs; `questionId` is null for a free note. */
export interface DraftPlace { readonly sessionId: string; readonly questionId: string | null }

export interface DraftSurroundings {
  /** Extensions of the editor that all drafts of the session share. */
  readonly extensions: Extension
  readonly read: (place: DraftPlace, id: string | null) => ReturnType<ConstructorParameters<typeof AnswerWriter>[1]['read']>
  /** Something shown outside the editor may have changed. */
  readonly changed: () => void
  readonly refused: (failure: Failure) => void
}

/** ms after which what stands beside the editor follows the typing. */
const watchDelay = 400
const nothing: StoredAnswer = { id: null, version: 0, text: '' }

/** One answer while it is being written: the editor's state, kept while another is in the editor, and its way into the study. */
export class Draft {
  readonly key: string
  readonly place: DraftPlace
  readonly writer: AnswerWriter
  #around: DraftSurroundings
  #state: EditorState
  #view: EditorView | null = null
  /** Where it was scrolled to when it was last shown. */
  #scroll: ReturnType<EditorView['scrollSnapshot']> | null = null
  #hadText: boolean
  #watchers = new Set<() => void>()
  #watchTimer: ReturnType<typeof setTimeout> | null = null

  constructor(key: string, place: DraftPlace, answer: Answer | null, around: DraftSurroundings) {
    this.key = key
    this.place = place
    this.#around = around
    const stored = answer === null ? nothing : { id: answer.id, version: answer.version, text: answer.text }
    this.#hadText = stored.text !== ''
    this.writer = new AnswerWriter(stored, {
      write: ({ id, version }, edits) => call('notes.write', { ...place, answerId: id, version, edits: [...edits] }),
      move: async ({ id, version }, { cut, questionId, arrived }) => {
        const reply = await call('notes.moveText', { answerId: id ?? '', version, ...cut, questionId })
        if (!reply.ok) return reply
        arrived(reply.value.target)
        return { ok: true, value: { answer: reply.value.source } }
      },
      read: () => around.read(place, this.writer.stored.id),
      stored: (stored_, rest) => { this.#onStored(stored_, rest) },
      refused: (failure) => { around.refused(failure) },
      changed: () => { around.changed() },
    })
    this.#state = EditorState.create({
      doc: stored.text,
      extensions: [
        around.extensions, marksField, turnField, EditorView.updateListener.of((update) => { this.#onUpdate(update) }),
        EditorView.domEventHandlers({ blur: () => { void this.writer.flush() } }),
      ],
    })
    if (answer !== null) this.dispatch({ effects: setMarks.of(answer.marks.map(fromStored)) })
  }

  get state(): EditorState { return this.#view?.state ?? this.#state }
  get hasFocus(): boolean { return this.#view?.hasFocus ?? false }
  get hasText(): boolean { return this.state.doc.length > 0 }
  get saveState(): SaveState { return this.writer.state }

  /** Shows this answer in an editor of its own, scrolled as it was left, and puts the cursor in it. */
  mount(parent: HTMLElement): void {
    this.#view = new EditorView({ state: this.#state, parent, ...(this.#scroll === null ? {} : { scrollTo: this.#scroll }) })
    this.#view.focus()
  }

  /** Takes the editor away, keeps its state, and writes what is waiting. */
  unmount(): void {
    if (this.#view === null) return
    this.closeTurn()
    this.#scroll = this.#view.scrollSnapshot()
    this.#state = this.#view.state
    this.#view.destroy()
    this.#view = null
    void this.writer.flush()
  }

  focus(): void { this.#view?.focus() }

  /** Shows a stretch of the text, selected. */
  reveal(from: number, to: number): void {
    this.dispatch({ selection: { anchor: from, head: to }, effects: EditorView.scrollIntoView(from, { y: 'center' }) })
    this.focus()
  }

  dispatch(spec: TransactionSpec): void {
    if (this.#view === null) { this.#state = this.#state.update(spec).state; this.#tellWatchers() } else this.#view.dispatch(spec)
  }

  /** Watches marks, speaker and text for what is shown beside the editor; typing is told of a little later, so that it costs nothing. */
  watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher)
    return () => { this.#watchers.delete(watcher) }
  }

  /** Sets a mark, or takes a like one away, now on screen and soon in the study. */
  mark(request: MarkRequest): void {
    this.dispatch({ effects: setMarks.of(toggleMark(this.state.field(marksField), request)) })
    this.#call(request, (answerId) => call('notes.mark', { answerId, ...request }))
  }

  /**
   * Lets the words of a span go to another question, with what is marked and coded in them; false where there are none.
   *
   * They leave the editor at once, and are out of reach of its own undo: the study's undo brings them back.
   */
  moveAway(span: Span, questionId: string | null, arrived: (target: Answer) => void): boolean {
    this.closeTurn()
    const text = this.state.doc.toString()
    const cut = cutOf(text, { start: span.from, end: span.to })
    if (cut === null) return false
    const { words, hole } = cut
    const changes = ChangeSet.of({ from: hole.start, to: hole.end }, text.length)
    this.#bring(changes)
    this.writer.moveAway(changes, { cut, words: text.slice(words.start, words.end), questionId, arrived })
    return true
  }

  /** Takes in words that have come from another question, under what is being typed here. */
  receive(answer: Answer): void {
    this.#takeIn(answer, this.writer.receive(storedFrom(answer)))
  }

  /** Takes in that names were masked in the stored text, under what is being typed here. */
  receiveEdits(answer: Answer, edits: readonly TextEdit[]): void {
    this.#takeIn(answer, this.writer.receiveEdits(storedFrom(answer), edits))
  }

  #takeIn(answer: Answer, change: ChangeSet | null): void {
    if (change === null) { this.adopt(answer, performance.now()); return }
    this.#bring(change)
    if (this.writer.isIdle) this.#show(answer.marks.map(fromStored))
  }

  /** Brings into the editor what is, or is about to be, stored by other ways than typing. */
  #bring(changes: ChangeSet): void {
    this.dispatch({ changes, annotations: [fromStore.of(true), Transaction.addToHistory.of(false)] })
    this.#hadText = this.hasText
    this.#around.changed()
  }

  /** Sets the state of a question without text. */
  setState(state: 'not-asked' | 'no-answer'): void {
    const { sessionId, questionId } = this.place
    if (questionId === null || this.hasText) return
    this.writer.call({ mark: null, run: () => call('notes.state', { sessionId, questionId, state }) })
  }

  /**
   * Says who speaks on the lines of the selection; null for nobody in particular.
   *
   * On the line of the cursor the turn stays open: what is typed on it from now on is theirs, too.
   */
  speak(speakerId: string | null): void {
    this.closeTurn()
    const { main } = this.state.selection
    const span = targetLines(this.state.doc, main)
    if (speakerId !== null && main.empty) {
      this.dispatch({ effects: setTurn.of({ from: this.state.doc.lineAt(main.head).from, speakerId }) })
      return
    }
    if (span !== null) this.mark({ start: span.from, end: span.to, kind: 'speaker', speakerId })
  }

  /** Ends the open turn of a speaker and marks its words as theirs. */
  closeTurn(): void {
    const turn = this.state.field(turnField)
    if (turn === null) return
    const span = turnSpan(this.state)
    this.dispatch({ effects: setTurn.of(null) })
    if (span === null) return
    const request: MarkRequest = { start: span.from, end: span.to, kind: 'speaker', speakerId: turn.speakerId }
    const isSet = this.state.field(marksField).some((mark) =>
      mark.kind === 'speaker' && mark.start === request.start && mark.end === request.end && mark.speakerId === request.speakerId)
    if (!isSet) this.mark(request)
  }

  /**
   * Takes over what is stored where nothing of ours is waiting, as the smallest change, so that cursor and scroll stay.
   *
   * `askedAt` is `performance.now()` of the moment when it was asked for: an older view of the study is left alone.
   */
  adopt(answer: Answer | null, askedAt: number): void {
    if (!this.writer.mayAdopt(askedAt)) return
    this.#take(answer)
  }

  /** Settles a conflict with the stored text: ours goes over it, or it takes the place of ours. */
  async settle(winner: 'mine' | 'stored'): Promise<void> {
    const reply = await this.#around.read(this.place, this.writer.stored.id)
    if (!reply.ok) { this.#around.refused(reply.failure); return }
    if (winner === 'stored') this.#take(reply.value)
    else {
      // What was let go and has not arrived must not be written over.
      const words = this.writer.onTheirWay
      if (words.length > 0) this.dispatch({ changes: { from: this.state.doc.length, insert: `\n${words.join('\n')}` } })
      await this.writer.overwrite(reply.value === null ? nothing : storedFrom(reply.value))
    }
  }

  #take(answer: Answer | null): void {
    const stored = answer === null ? nothing : storedFrom(answer)
    const before = this.writer.stored
    const edit = diffText(this.state.doc.toString(), stored.text)
    if (edit !== null) {
      this.dispatch({ changes: edit, annotations: [fromStore.of(true), Transaction.addToHistory.of(false)] })
      this.#hadText = this.hasText
    }
    if (edit !== null || stored.id !== before.id || stored.version !== before.version) this.writer.adopt(stored)
    this.#show(answer === null ? [] : answer.marks.map(fromStored))
  }

  #call(mark: MarkRequest | null, run: (answerId: string) => ReturnType<AnswerCall['run']>): void {
    this.writer.call({
      mark,
      run: ({ id }) => (id === null ? Promise.resolve({ ok: false, failure: { kind: 'empty-selection' } }) : run(id)),
    })
  }

  #tellWatchers = (): void => {
    if (this.#watchTimer !== null) clearTimeout(this.#watchTimer)
    this.#watchTimer = null
    for (const watcher of this.#watchers) watcher()
  }

  #onUpdate(update: ViewUpdate): void {
    if (update.transactions.some((transaction) => transaction.effects.some((effect) => effect.is(setMarks) || effect.is(setTurn)))) this.#tellWatchers()
    else if (update.docChanged || update.selectionSet) this.#watchTimer ??= setTimeout(this.#tellWatchers, watchDelay)
    const own = update.transactions.filter((transaction) => transaction.docChanged && transaction.annotation(fromStore) !== true)
    if (own.length > 0) {
      for (const transaction of own) this.writer.edited(transaction.changes)
      if (this.hasText !== this.#hadText) { this.#hadText = this.hasText; this.#around.changed() }
    }
    if (own.length === 0 && !update.selectionSet) return
    // A view takes no transaction while it updates; these are for right after.
    const resumed = own.length > 0 ? resumedTurn(update.state) : null
    if (resumed !== null) queueMicrotask(() => { this.dispatch({ effects: setTurn.of(resumed) }) })
    else if (hasLeftTurn(update.state)) queueMicrotask(() => { if (hasLeftTurn(this.state)) this.closeTurn() })
  }

  #onStored(answer: Answer | null, rest: Pending<AnswerCall>): void {
    let marks: readonly NoteMark[] = (answer?.marks ?? []).map(fromStored)
    for (const step of rest) {
      if (step.kind === 'edits') marks = mapMarks(marks, step.changes)
      else if (step.call.mark !== null) marks = toggleMark(marks, step.call.mark)
    }
    this.#show(marks)
    this.#around.changed()
  }

  #show(marks: readonly NoteMark[]): void {
    if (!sameMarks(marks, this.state.field(marksField))) this.dispatch({ effects: setMarks.of(marks) })
  }
}

function storedFrom(answer: Answer): StoredAnswer {
  return { id: answer.id, version: answer.version, text: answer.text }
}
