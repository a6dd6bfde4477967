import type { Store } from '../store.ts'
import { contextLength } from '../queries/passages.ts'
import { occurrences } from './occurrences.ts'
import { parseQuery, type Term } from './parse-query.ts'
import { stemsOf } from './stem-family.ts'
import type { HeldBack } from '../queries/double-coding.ts'
import { mostInScope, scopeOf, type Scope } from './scope.ts'
import { searchConditions, type SearchConditions, type SearchFilter } from './search-filter.ts'
import { wordsBeginning, wordsEnding } from './vocabulary.ts'

/** Forms of a word that an ending may stand for at most, the commonest; and a beginning, before the index is asked for it as such. */
const maxForms = 200

/** An occurrence of a search: its own `text`, and what stands around it. Offsets are UTF-16 units of the answer. */
export interface Hit extends FoundAnswer {
  readonly start: number
  readonly end: number
  readonly before: string
  readonly after: string
}

interface FoundAnswer {
  readonly sessionId: string
  readonly sessionCode: string
  readonly answerId: string
  /** The version of the answer that the offsets are of. */
  readonly version: number
  readonly questionNumber: number | null
  readonly questionText: string | null
  readonly text: string
}

/** What a search found. */
export interface Found {
  readonly hits: readonly Hit[]
  /** Whether there are more hits than asked for. */
  readonly more: boolean
}

/** Asks for nothing in particular. */
const everywhere: SearchFilter = { groupId: null, questionKey: null, codeId: null, state: null, coderId: null, wave: null }

/**
 * Finds every occurrence, answers in the order of sessions; answers must hold all terms, and lie where the filter says.
 *
 * Stops at `limit`. Offsets come from re-reading the stored text, never from the index. `widest` is the widest filter whose answers are looked up first.
 */
export function findText(store: Store, query: string, limit: number, filter = everywhere, blind?: HeldBack, widest = mostInScope): Found {
  const terms = parseQuery(query)
  const match = terms.map((term) => matchOf(store, term))
  if (terms.length === 0 || match.includes('')) return { hits: [], more: false }
  const conditions = searchConditions(store, filter, blind)
  const scope = scopeOf(store, conditions, widest)
  const spansOf = scope?.spansOf ?? conditions.spansOf
  const hits: Hit[] = []
  for (const answer of answersFor(store, match.join(' AND '), conditions, scope)) {
    const found = hitsIn(answer, terms)
    // Of all texts that are read in a scope, many have none.
    if (found.length > 0) hits.push(...within(found, spansOf?.(answer.answerId)))
    if (hits.length > limit) break
  }
  return { hits: hits.slice(0, limit), more: hits.length > limit }
}

/**
 * The answers that the filter leaves and that may hold all terms, in the order of sessions, as long as they are asked for.
 *
 * Where the filter leaves few, only those are read of them that the index knows to hold the words; and all, where the index would give so many that
 * reading is quicker. A common word in a rarely used code is found as soon as a rare word in a common one.
 */
function* answersFor(store: Store, match: string, { place, coded }: SearchConditions, scope: Scope | null): Generator<FoundAnswer> {
  const where = place.sql === '' ? '' : ` AND ${place.sql}`
  if (scope === null) {
    const isCoded = coded === null ? '' : ` AND EXISTS (SELECT 1 FROM coding WHERE coding.answer_id = answer.id AND ${coded.sql})`
    yield* store.connection.prepare<unknown[], FoundAnswer>(`${selected} FROM answer_search JOIN answer ON answer.search_id = answer_search.rowid ${joined}
      WHERE answer_search MATCH ?${where}${isCoded} ORDER BY answer_search.rowid`).iterate(match, ...place.parameters, ...coded?.parameters ?? [])
    return
  }
  const read = store.prepare<FoundAnswer>(`${selected} FROM answer ${joined} WHERE answer.search_id = ?${where}`)
  for (const number of numbersIn(store, match, scope)) {
    const answer = read.get(number, ...place.parameters)
    if (answer !== undefined) yield answer
  }
}

/** The numbers of a scope's answers that may hold the words, rising. */
function* numbersIn(store: Store, match: string, scope: Scope): Generator<number> {
  const next = store.connection.prepare<unknown[], number>('SELECT rowid FROM answer_search WHERE answer_search MATCH ? AND rowid > ? ORDER BY rowid LIMIT ?').pluck()
  for (let last = Number.MIN_SAFE_INTEGER; ;) {
    const some = next.all(match, last, givenTogether)
    if (some.length === givenTogether && scope.numbers.length * textsWorth < givenTogether) {
      yield* scope.numbers.filter((number) => number > last)
      return
    }
    yield* some.filter(scope.has)
    if (some.length < givenTogether) return
    last = some.at(-1) ?? last
  }
}

/** Numbers that the index is asked for at a time: a millisecond. */
const givenTogether = 4000
/** How many numbers the index gives in the time that it takes to read one text and look through it. */
const textsWorth = 20

const selected = `SELECT session.id AS sessionId, session.code AS sessionCode, answer.id AS answerId, answer.version, guide_question.number AS questionNumber,
  guide_question.text AS questionText, answer.text AS text`
const joined = `JOIN session ON session.id = answer.session_id LEFT JOIN guide_question ON guide_question.id = answer.guide_question_id`

/** Of some hits those that touch one of the spans; all where there are no spans to touch. */
function within(hits: readonly Hit[], spans: readonly { readonly start: number; readonly end: number }[] | undefined): readonly Hit[] {
  return spans === undefined ? hits : hits.filter((hit) => spans.some(({ start, end }) => start < hit.end && hit.start < end))
}

/** The places of all terms in an answer; none where it lacks one of them. */
function hitsIn(answer: FoundAnswer, terms: readonly Term[]): Hit[] {
  const { text, ...place } = answer
  const found = terms.map((term) => occurrences(text, term))
  if (found.some((places) => places.length === 0)) return []
  return found.flat().toSorted((a, b) => a.start - b.start).map(({ start, end }) => ({
    ...place, text: text.slice(start, end), start, end,
    before: text.slice(Math.max(0, start - contextLength), start).toWellFormed(), after: text.slice(end, end + contextLength).toWellFormed(),
  }))
}

/** One term as an FTS5 expression, empty where nothing can match. Words hold letters and digits only, so quoting is safe. */
function matchOf(store: Store, term: Term): string {
  switch (term.kind) {
    case 'exact':
      return `body : "${term.words.join(' ')}"`
    case 'stem':
      // In both columns: a stem that is a word of the text is not written beside it.
      return anyOfThese(stemsOf(term.root))
    case 'prefix': {
      // The index gives the answers with one of some words as they are asked for, but gathers all with a beginning first. It must where
      // there are too many words, as for a single letter, and where it has none: what it takes for two words is none of its words.
      const forms = term.start.length === 1 ? [] : wordsBeginning(store, term.start, maxForms + 1)
      return forms.length === 0 || forms.length > maxForms ? `body : "${term.start}" *` : anyWord(forms)
    }
    case 'ending':
      return anyWord(wordsEnding(store, term.end, maxForms))
  }
}

function anyWord(forms: readonly string[]): string {
  return forms.length === 0 ? '' : `body : ${anyOfThese(forms)}`
}

function anyOfThese(words: readonly string[]): string {
  return `(${words.map((word) => `"${word}"`).join(' OR ')})`
}
