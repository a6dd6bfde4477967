import { ChangeSet, Text } from '@codemirror/state'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { applyEdits, areEditsValid, type TextEdit } from '../../../../codebook/coding/text-edit.ts'
import { fail, ok, type Result } from '../../../../codebook/result.ts'
import { cutOf, isCut } from '../../../../codebook/coding/cut-stretch.ts'
import type { Failure } from '../../../../electron/contract/failure.ts'
import type { Answer } from '../../../../electron/contract/sessions.ts'
import { AnswerWriter, type SaveState, type StoredAnswer } from '../../../../renderer/screens/notes/answer-writer.ts'
import type { MovedWords } from '../../../../renderer/screens/notes/pending-edits.ts'

type Reply = Result<{ readonly answer: Answer }, Failure>

/** An answer in a study, its writer, and the document that is typed in. */
class Desk {
  stored: Answer | null
  doc: Text
  readonly writer: AnswerWriter
  readonly writes: { readonly edits: readonly TextEdit[]; readonly version: number; readonly at: number }[] = []
  readonly states: SaveState['kind'][] = []
  refusals: Failure[] = []
  /** What the next writes are refused with. */
  failures: Failure[] = []
  mostInFlight = 0
  #inFlight = 0
  #delay: () => number

  constructor(text: string | null, delay: () => number = () => 1) {
    this.stored = text === null ? null : { id: 'a', questionId: 'q', state: 'answered', text, version: 1, position: 0, marks: [], codings: [] }
    this.doc = Text.of((text ?? '').split('\n'))
    this.#delay = delay
    const { id, version } = this.stored ?? { id: null, version: 0 }
    this.writer = new AnswerWriter({ id, version, text: text ?? '' }, {
      write: (built, edits) => this.#write(built, edits), move: (built, moved) => this.#move(built, moved), read: () => Promise.resolve(ok(this.stored)),
      stored: () => { /* Marks are not of interest here. */ },
      refused: (failure) => { this.refusals.push(failure) },
      changed: (state) => { this.states.push(state.kind) },
    })
  }

  type(insert: string, from = this.doc.length, to = from): void {
    const changes = ChangeSet.of({ from, to, insert }, this.doc.length)
    this.doc = changes.apply(this.doc)
    this.writer.edited(changes)
  }

  /** Lets the words of a stretch go elsewhere; false where there are none. */
  letGo(start: number, end: number): boolean {
    const text = this.doc.toString()
    const cut = cutOf(text, { start, end })
    if (cut === null) return false
    const changes = ChangeSet.of({ from: cut.hole.start, to: cut.hole.end }, text.length)
    this.doc = changes.apply(this.doc)
    this.writer.moveAway(changes, { cut, words: text.slice(cut.words.start, cut.words.end), questionId: 'other', arrived: () => { /* It is counted where it is stored. */ } })
    return true
  }

  /** Words from elsewhere have been stored at the end, and are told of. */
  arrive(words: string): void {
    const before = this.stored ?? { id: 'a', questionId: 'q', state: 'answered' as const, text: '', version: 0, position: 0, marks: [], codings: [] }
    this.stored = { ...before, text: before.text + words, version: before.version + 1 }
    const added = this.writer.receive(this.stored)
    expect(added).not.toBeNull()
    if (added !== null) this.doc = added.apply(this.doc)
  }

  /** Changes the stored text behind the writer's back. */
  changeElsewhere(text: string): void {
    if (this.stored !== null) this.stored = { ...this.stored, text, version: this.stored.version + 1 }
  }

  /** What was moved elsewhere, in order. */
  readonly gone: string[] = []

  async #move({ id, version }: StoredAnswer, { cut, words }: MovedWords): Promise<Reply> {
    await new Promise((resolve) => { setTimeout(resolve, this.#delay()) })
    const failure = this.failures.shift()
    if (failure !== undefined) return fail(failure)
    if (this.stored === null || this.stored.id !== id || this.stored.version !== version) return fail({ kind: 'stale' })
    expect(isCut(this.stored.text, cut)).toBe(true)
    expect(this.stored.text.slice(cut.words.start, cut.words.end)).toBe(words)
    this.gone.push(words)
    this.stored = { ...this.stored, text: this.stored.text.slice(0, cut.hole.start) + this.stored.text.slice(cut.hole.end), version: version + 1 }
    return ok({ answer: this.stored })
  }

  async #write({ id, version }: StoredAnswer, edits: readonly TextEdit[]): Promise<Reply> {
    this.#inFlight += 1
    this.mostInFlight = Math.max(this.mostInFlight, this.#inFlight)
    this.writes.push({ edits, version, at: performance.now() })
    await new Promise((resolve) => { setTimeout(resolve, this.#delay()) })
    this.#inFlight -= 1
    const failure = this.failures.shift()
    if (failure !== undefined) return fail(failure)
    if ((this.stored?.id ?? null) !== id || (this.stored?.version ?? 0) !== version) return fail({ kind: 'stale' })
    const before = this.stored ?? { id: 'a', questionId: 'q', state: 'answered' as const, text: '', version: 0, position: 0, marks: [], codings: [] }
    expect(areEditsValid(edits, before.text.length)).toBe(true)
    this.stored = { ...before, text: applyEdits(before.text, edits), version: version + 1 }
    return ok({ answer: this.stored })
  }
}

beforeEach(() => { vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] }) })
afterEach(() => { vi.useRealTimers() })

describe('writing an answer', () => {
  it('happens 600 ms after the last key', async () => {
    const desk = new Desk(null)
    desk.type('Vi')
    await vi.advanceTimersByTimeAsync(300)
    desk.type(' deler')
    await vi.advanceTimersByTimeAsync(590)
    expect(desk.writes).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(30)
    expect(desk.stored?.text).toBe('Vi deler')
    expect(desk.writes).toHaveLength(1)
    expect(desk.writer.state.kind).toBe('saved')
  })

  it('happens at least every two seconds while typing goes on', async () => {
    const desk = new Desk(null)
    for (let key = 0; key < 100; key += 1) {
      desk.type('x')
      await vi.advanceTimersByTimeAsync(100)
      const behind = desk.doc.length - (desk.stored?.text.length ?? 0)
      expect(behind).toBeLessThanOrEqual(21)
    }
    expect(desk.writes.length).toBeGreaterThanOrEqual(4)
  })

  it('happens at once when it is asked for', async () => {
    const desk = new Desk('Ja')
    desk.type('!')
    const saved = desk.writer.flush()
    expect(desk.writes).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(5)
    await expect(saved).resolves.toBe(true)
    expect(desk.stored?.text).toBe('Ja!')
  })

  it('has one write in flight; what is typed meanwhile follows on it', async () => {
    const desk = new Desk('', () => 500)
    desk.type('a')
    void desk.writer.flush()
    desk.type('b')
    desk.type('c', 0)
    void desk.writer.flush()
    await vi.advanceTimersByTimeAsync(2000)
    expect(desk.mostInFlight).toBe(1)
    expect(desk.stored?.text).toBe('cab')
    expect(desk.writes.map((write) => write.version)).toEqual([1, 2])
  })

  it('lets words go and takes words in, each once, however that and typing, writing and failing fall together', async () => {
    const action = fc.record({
      kind: fc.constantFrom('type', 'type', 'go', 'arrive'), wait: fc.constantFrom(0, 10, 200, 700), at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat({ max: 9 }),
      insert: fc.constantFrom('a', ' b', '\nc', ' 😀 ', 'øå'), fails: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
    })
    await fc.assert(fc.asyncProperty(fc.array(action, { maxLength: 20 }), fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 80, maxLength: 80 }), async (actions, delays) => {
      const waiting = [...delays]
      const desk = new Desk('Utgangspunkt', () => waiting.pop() ?? 1)
      const sent: string[] = []
      for (const { kind, wait, at, length, insert, fails } of actions) {
        if (fails) desk.failures.push({ kind: 'disk-full' })
        const from = Math.floor(at * desk.doc.length)
        const before = desk.doc.toString()
        if (kind === 'type') desk.type(insert, from, from)
        else if (kind === 'arrive') desk.arrive(`\n${insert}`)
        else if (desk.letGo(from, Math.min(before.length, from + length))) sent.push(before.slice(from, from + length).trim())
        await vi.advanceTimersByTimeAsync(wait)
      }
      for (let tries = 0; tries < 40 && !desk.writer.isIdle; tries += 1) await vi.advanceTimersByTimeAsync(10_000)
      expect(desk.stored?.text).toBe(desk.doc.toString())
      expect(desk.gone).toEqual(sent)
      desk.writer.stop()
    }), { numRuns: 200 })
  }, 60_000)

  it('loses no character, however typing, writing and failing fall together', async () => {
    const action = fc.record({
      wait: fc.constantFrom(0, 10, 200, 700), at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat({ max: 4 }), insert: fc.string({ unit: 'grapheme', maxLength: 5 }),
      flush: fc.boolean(), fails: fc.integer({ min: 0, max: 8 }).map((n) => n === 0),
    })
    await fc.assert(fc.asyncProperty(fc.array(action, { maxLength: 25 }), fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 60, maxLength: 60 }), async (actions, delays) => {
      const waiting = [...delays]
      const desk = new Desk('Utgangspunkt', () => waiting.pop() ?? 1)
      for (const { wait, at, cut, insert, flush, fails } of actions) {
        if (fails) desk.failures.push({ kind: 'disk-full' })
        const from = Math.floor(at * desk.doc.length)
        desk.type(insert, from, Math.min(desk.doc.length, from + cut))
        if (flush) void desk.writer.flush()
        await vi.advanceTimersByTimeAsync(wait)
      }
      await vi.advanceTimersByTimeAsync(60_000)
      await vi.advanceTimersByTimeAsync(120_000)
      expect(desk.stored?.text).toBe(desk.doc.toString())
      expect(desk.writer.isIdle).toBe(true)
      expect(desk.mostInFlight).toBeLessThanOrEqual(1)
      desk.writer.stop()
    }), { numRuns: 30 })
  })
})

describe('when writing fails', () => {
  it('the text waits, and is written when there is room again', async () => {
    const desk = new Desk('')
    desk.failures = [{ kind: 'disk-full' }]
    desk.type('Viktig')
    await vi.advanceTimersByTimeAsync(700)
    expect(desk.writer.state).toEqual({ kind: 'failed', failure: { kind: 'disk-full' } })
    expect(desk.stored?.text).toBe('')
    desk.type(' og mer')
    expect(desk.writer.state.kind).toBe('failed')
    await vi.advanceTimersByTimeAsync(11_000)
    expect(desk.stored?.text).toBe('Viktig og mer')
    expect(desk.writer.state.kind).toBe('saved')
  })

  it('because the stored answer got a new version but kept its text, it goes on by itself', async () => {
    const desk = new Desk('Ja')
    desk.changeElsewhere('Ja')
    desk.type('!')
    await vi.advanceTimersByTimeAsync(700)
    expect(desk.stored?.text).toBe('Ja!')
    expect(desk.writer.state.kind).toBe('saved')
  })

  it('because the text was changed elsewhere, both texts are kept until one is chosen', async () => {
    const desk = new Desk('Ja')
    desk.changeElsewhere('Nei')
    desk.type(' takk')
    await vi.advanceTimersByTimeAsync(30_000)
    expect(desk.writer.state).toEqual({ kind: 'failed', failure: { kind: 'stale' } })
    expect(desk.stored?.text).toBe('Nei')
    if (desk.stored !== null) void desk.writer.overwrite(desk.stored)
    await vi.advanceTimersByTimeAsync(100)
    expect(desk.stored?.text).toBe('Ja takk')
    expect(desk.writer.state.kind).toBe('saved')
  })
})

describe('a mark', () => {
  it('is set after the text before it and before the text after it', async () => {
    const desk = new Desk('')
    const order: string[] = []
    desk.type('Før. ')
    desk.writer.call({ mark: null, run: ({ text }) => { order.push(text); return Promise.resolve(ok({ answer: { ...desk.stored as Answer } })) } })
    desk.type('Etter.')
    await vi.advanceTimersByTimeAsync(1000)
    expect(order).toEqual(['Før. '])
    expect(desk.stored?.text).toBe('Før. Etter.')
  })

  it('that is refused is told of, and holds up no text', async () => {
    const desk = new Desk('')
    desk.type('Tekst')
    desk.writer.call({ mark: null, run: () => Promise.resolve(fail({ kind: 'empty-selection' })) })
    desk.type('.')
    await vi.advanceTimersByTimeAsync(1000)
    expect(desk.refusals).toEqual([{ kind: 'empty-selection' }])
    expect(desk.stored?.text).toBe('Tekst.')
  })
})

describe('what is stored elsewhere', () => {
  it('may not take the place of text that is on its way, or that was written after it was asked for', async () => {
    const desk = new Desk('Ja')
    const askedAt = performance.now() + 1
    expect(desk.writer.mayAdopt(askedAt)).toBe(true)
    desk.type('!')
    expect(desk.writer.mayAdopt(askedAt)).toBe(false)
    await vi.advanceTimersByTimeAsync(1000)
    expect(desk.writer.mayAdopt(askedAt)).toBe(false)
    expect(desk.writer.mayAdopt(performance.now() + 1)).toBe(true)
  })
})
