import type { Store } from '../store.ts'
import { contextLength } from '../queries/passages.ts'
import { occurrences } from './occurrences.ts'
import { parseQuery, type Term } from './parse-query.ts'
import { stemsOf } from './stem-family.ts'
import type { HeldBack } from '../queries/double-coding.ts'
import { searchConditions, type SearchFilter } from './search-filter.ts'
import { wordsEnding } from './vocabulary.ts'

/** Forms of a word that an ending may stand for at most; the index gives them by frequency. */
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
 * Stops at `limit`. Offsets come from re-reading the stored text, never from the index.
 */
export function findText(store: Store, query: string, limit: number, filter = everywhere, blind?: HeldBack): Found {
  const terms = parseQuery(query)
  const match = terms.map((term) => matchOf(store, term))
  if (terms.length === 0 || match.includes('')) return { hits: [], more: false }
  const { sql, parameters, spansOf } = searchConditions(store, filter, blind)
  const answers = store.connection.prepare<unknown[], FoundAnswer>(`
    SELECT session.id AS sessionId, session.code AS sessionCode, answer.id AS answerId, answer.version, guide_question.number AS questionNumber,
      guide_question.text AS questionText, answer.text AS text
    FROM answer_search JOIN answer ON answer.search_id = answer_search.rowid JOIN session ON session.id = answer.session_id
    LEFT JOIN guide_question ON guide_question.id = answer.guide_question_id
    WHERE answer_search MATCH ?${sql} ORDER BY answer_search.rowid`)
  const hits: Hit[] = []
  for (const answer of answers.iterate(match.join(' AND '), ...parameters)) {
    hits.push(...within(hitsIn(answer, terms), spansOf?.(answer.answerId)))
    if (hits.length > limit) break
  }
  return { hits: hits.slice(0, limit), more: hits.length > limit }
}

/** Of some hits those that touch one of the spans; all where there are no spans to touch. */
function within(hits: readonly Hit[], spans: readonly { readonly start: number; readonly end: number }[] | undefined): readonly Hit[] {
  return spans === undefined ? hits : hits.filter((hit) => spans.some(({ start, end }) => start < hit.end && hit.start < end))
}

function hitsIn(answer: FoundAnswer, terms: readonly Term[]): Hit[] {
  const { text, ...place } = answer
  return terms.flatMap((term) => occurrences(text, term)).toSorted((a, b) => a.start - b.start).map(({ start, end }) => ({
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
      return `stems : (${stemsOf(term.root).map((stem) => `"${stem}"`).join(' OR ')})`
    case 'prefix':
      return `body : "${term.start}" *`
    case 'ending': {
      const forms = wordsEnding(store, term.end, maxForms)
      return forms.length === 0 ? '' : `(${forms.map((form) => `body : "${form}"`).join(' OR ')})`
    }
  }
}
