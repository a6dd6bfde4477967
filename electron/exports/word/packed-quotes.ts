import { hash } from 'node:crypto'
import type { ReportedQuestion, ReportedQuote } from '../../../codebook/report/needs-report-input.ts'
import { rowsMade, type Rows } from '../../../codebook/report/rows.ts'

/** A quote with the key of the need that it is printed under. */
export interface NeedQuote extends ReportedQuote {
  readonly need: string
}

/** The quotes of a session, packed: their words as one run of UTF-8, all else as numbers. */
interface Packed {
  readonly words: Buffer
  /** Where each quote's words end. */
  readonly ends: Uint32Array
  /** Per quote the places of its need, group, question and source among what was seen before, and whether it is verbatim. */
  readonly facts: Int32Array
}

const factsPerQuote = 5

/** Where among them the question stands. */
const questionFact = 2

/**
 * The quotes of a whole report, in some two hundred bytes each instead of a thousand, handed over session by session.
 *
 * They come in the order in which their sessions were put first; a session put again takes the place of what it was.
 */
export class PackedQuotes {
  readonly #sessions = new Map<string, Packed>()
  readonly #names = new Places<string>((name) => name)
  readonly #questions = new Places<ReportedQuestion>(({ number, text }) => `${number} ${text}`)

  clear(): void {
    this.#sessions.clear()
  }

  put(session: string, quotes: readonly NeedQuote[]): void {
    const ends = new Uint32Array(quotes.length)
    const facts = new Int32Array(quotes.length * factsPerQuote)
    let end = 0
    for (const [at, { need, text, group, question, source, verbatim }] of quotes.entries()) {
      end += Buffer.byteLength(text)
      ends[at] = end
      facts.set([
        this.#names.of(need), group === null ? -1 : this.#names.of(group), question === null ? -1 : this.#questions.of(question),
        source === null ? -1 : this.#names.of(source), Number(verbatim),
      ], at * factsPerQuote)
    }
    this.#sessions.set(session, { words: Buffer.from(quotes.map((quote) => quote.text).join('')), ends, facts })
  }

  /** The quotes of a need, unpacked one at a time. The same words coded twice, by two coders or with two sub-codes, are there once. */
  of(need: string): Rows<ReportedQuote> {
    const wanted = this.#names.of(need)
    const sessions = [...this.#sessions.values()]
    // By a hash of what they say: the words of all quotes would be in memory once more.
    const places = new Map<string, number>()
    const most = sessions.reduce((sum, { ends }) => Math.max(sum, ends.length), 1)
    for (const [index, session] of sessions.entries()) {
      for (let at = 0; at < session.ends.length; at += 1) {
        if (session.facts[at * factsPerQuote] !== wanted) continue
        const { source, question, text } = this.#unpack(session, at)
        places.set(hash('sha256', `${source ?? ''} ${question?.number ?? ''} ${text}`, 'base64'), index * most + at)
      }
    }
    const found = Float64Array.from(places.values())
    return rowsMade(found.length, (index) => {
      const place = found[index] ?? -1
      return this.#unpack(sessions[Math.floor(place / most)], place % most)
    })
  }

  /** The questions that any quote answers, each once, in the order of the sessions. */
  questions(): ReportedQuestion[] {
    const met = new Set<number>()
    for (const { facts } of this.#sessions.values()) {
      for (let at = questionFact; at < facts.length; at += factsPerQuote) met.add(facts[at] ?? -1)
    }
    return [...met].flatMap((place) => this.#questions.at(place) ?? [])
  }

  #unpack(session: Packed | undefined, at: number): ReportedQuote {
    if (session === undefined) throw new Error('a quote is of no session')
    const { words, ends, facts } = session
    const [, group = -1, question = -1, source = -1, verbatim] = facts.subarray(at * factsPerQuote, (at + 1) * factsPerQuote)
    return {
      text: words.toString('utf8', ends[at - 1] ?? 0, ends[at]), verbatim: verbatim === 1,
      group: this.#names.at(group), question: this.#questions.at(question), source: this.#names.at(source),
    }
  }
}

/** Things that come again and again, each kept once and known by its place. */
class Places<Thing> {
  readonly #things: Thing[] = []
  readonly #places = new Map<string, number>()
  readonly #nameOf: (thing: Thing) => string

  constructor(nameOf: (thing: Thing) => string) {
    this.#nameOf = nameOf
  }

  of(thing: Thing): number {
    const name = this.#nameOf(thing)
    const known = this.#places.get(name)
    if (known !== undefined) return known
    this.#places.set(name, this.#things.push(thing) - 1)
    return this.#things.length - 1
  }

  at(place: number): Thing | null {
    return this.#things[place] ?? null
  }
}
