import type { Extension } from '@codemirror/state'
import type { TextEdit } from '../../../codebook/coding/text-edit.ts'
import type { Failure } from '../../../electron/contract/failure.ts'
import type { Answer, SessionDetail } from '../../../electron/contract/sessions.ts'
import { call } from '../../hooks/client.ts'
import { beforeClose } from '../../hooks/closing.ts'
import { Draft, type DraftSurroundings } from './draft.ts'
import { allEntries, entryGroups, noteKey, type GuideEntry, type OpenNote } from './guide-entries.ts'

/** Drafts that are shown, and those that could not be stored before their screen was left. */
const kept = new Map<string, SessionDrafts>()

/** The drafts of a session: those with text that is not stored yet, else new ones. */
export function draftsOf(sessionId: string, extensions: () => Extension): SessionDrafts {
  return kept.get(sessionId) ?? new SessionDrafts(sessionId, extensions())
}

/** The answers of one session that are open for writing, and what is not stored of them. */
export class SessionDrafts {
  readonly sessionId: string
  #drafts = new Map<string, Draft>()
  #openNotes: readonly string[] = []
  #listeners = new Set<() => void>()
  #revision = 0
  #holders = 0
  #release: (() => void) | null = null
  #nextNote = 1
  #extensions: Extension
  #refused: (failure: Failure) => void = () => { /* Nobody listens before the screen does. */ }

  constructor(sessionId: string, extensions: Extension) {
    this.sessionId = sessionId
    this.#extensions = extensions
  }

  /** Goes up whenever something shown outside the editor may have changed. */
  revision = (): number => this.#revision

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => { this.#listeners.delete(listener) }
  }

  onRefused(listener: (failure: Failure) => void): void { this.#refused = listener }

  get all(): readonly Draft[] { return [...this.#drafts.values()] }
  get failed(): readonly Draft[] { return this.all.filter((draft) => draft.saveState.kind === 'failed') }

  /** How all drafts together stand; `at` is when the last of them was stored, in ms UTC. */
  get saved(): { readonly state: 'saved' | 'saving' | 'failed'; readonly at: number | null } {
    const states = this.all.map((draft) => draft.saveState)
    if (states.some((state) => state.kind === 'failed')) return { state: 'failed', at: null }
    if (states.some((state) => state.kind !== 'saved')) return { state: 'saving', at: null }
    const times = states.flatMap((state) => (state.kind === 'saved' && state.at !== null ? [state.at] : []))
    return { state: 'saved', at: times.length === 0 ? null : Math.max(...times) }
  }

  /** Changes only when the list of the guide should look different: text begun or emptied, stored for the first time, failing. */
  outline = (): string =>
    `${this.#openNotes.join()} ${this.all.map((draft) => `${draft.key} ${draft.hasText} ${draft.writer.stored.id} ${draft.saveState.kind === 'failed'}`).join()}`

  /** Keeps the drafts while somebody shows them. Gives back the function to let go: then all is written, and only what fails is kept. */
  hold(): () => void {
    this.#holders += 1
    kept.set(this.sessionId, this)
    this.#release ??= beforeClose(this.save)
    return () => {
      this.#holders -= 1
      void this.save().then(() => { this.#leave() })
    }
  }

  /** Free notes that were begun here, with the id that their first write gave them. */
  get openNotes(): readonly OpenNote[] {
    return this.#openNotes.map((key) => ({ key, answerId: this.#drafts.get(key)?.writer.stored.id ?? null }))
  }

  find(key: string): Draft | undefined { return this.#drafts.get(key) }

  /** The draft of an entry; opened with what is stored the first time. */
  open(entry: GuideEntry): Draft | null {
    if (entry.kind === 'fields' || entry.kind === 'key-question' || entry.kind === 'debrief') return null
    const existing = this.#drafts.get(entry.key)
    if (existing !== undefined) return existing
    const place = { sessionId: this.sessionId, questionId: entry.kind === 'question' ? entry.question.id : null }
    const draft = new Draft(entry.key, place, entry.answer, this.#surroundings())
    this.#drafts.set(entry.key, draft)
    return draft
  }

  /** A fresh free note; an empty one that is open already is used again. */
  newNote(): string {
    const empty = this.#openNotes.find((key) => { const draft = this.#drafts.get(key); return draft === undefined || (!draft.hasText && draft.writer.stored.id === null) })
    if (empty !== undefined) return empty
    const key = noteKey(`new-${this.#nextNote}`)
    this.#nextNote += 1
    this.#openNotes = [...this.#openNotes, key]
    this.#changed()
    return key
  }

  /** Forgets a note that now belongs elsewhere. */
  forget(key: string): void {
    this.#drafts.get(key)?.writer.stop()
    this.#drafts.delete(key)
    this.#openNotes = this.#openNotes.filter((other) => other !== key)
    this.#changed()
  }

  /** Tells the draft of an answer, if there is one, that names in it were masked. */
  settled(answer: Answer, edits: readonly TextEdit[]): void {
    this.all.find((draft) => draft.writer.stored.id === answer.id)?.receiveEdits(answer, edits)
  }

  /** Lets each open answer take over what is stored, unless words of ours are on their way. */
  adopt(detail: SessionDetail, askedAt: number): void {
    const entries = allEntries(entryGroups(detail, this.openNotes))
    for (const draft of this.all) {
      const entry = entries.find((candidate) => candidate.key === draft.key)
      if (entry === undefined || entry.kind === 'question' || entry.kind === 'note') draft.adopt(entry?.answer ?? null, askedAt)
    }
  }

  /** Writes all that is waiting. Resolves with whether everything is stored. */
  save = async (): Promise<boolean> => {
    for (const draft of this.all) draft.closeTurn()
    const saved = await Promise.all(this.all.map((draft) => draft.writer.flush()))
    return saved.every(Boolean)
  }

  #surroundings(): DraftSurroundings {
    return {
      extensions: this.#extensions,
      read: async ({ sessionId, questionId }, id) => {
        const reply = await call('session.open', { id: sessionId })
        return reply.ok ? { ok: true, value: findAnswer(reply.value, questionId, id) } : reply
      },
      changed: () => { this.#changed() },
      refused: (failure) => { this.#refused(failure) },
    }
  }

  #leave(): void {
    if (this.#holders > 0 || this.saved.state !== 'saved') return
    kept.delete(this.sessionId)
    this.#release?.()
    this.#release = null
    for (const draft of this.all) draft.writer.stop()
  }

  #changed(): void {
    this.#revision += 1
    this.#leave()
    for (const listener of this.#listeners) listener()
  }
}

function findAnswer(detail: SessionDetail, questionId: string | null, id: string | null): Answer | null {
  return detail.answers.find((answer) => (questionId === null ? answer.id === id : answer.questionId === questionId)) ?? null
}
