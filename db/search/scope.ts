import type { Store } from '../store.ts'
import type { SearchConditions, SpanFinder } from './search-filter.ts'

/** Answers, or codings, up to which it pays to know all that a filter leaves. */
export const mostInScope = 5000

/** The answers that a filter leaves, by their numbers in the index, rising; they may be a few more, which the filter has to be asked about. */
export interface Scope {
  readonly numbers: readonly number[]
  readonly has: (number: number) => boolean
  /** The spans of the codings that the filter asks for, where it was by them that the answers were found. */
  readonly spansOf: SpanFinder | null
}

/** The last scope of each open study, with what it was asked by and when. */
const kept = new WeakMap<Store, { readonly key: string; readonly writes: number; readonly scope: Scope | null }>()

/**
 * The answers that a filter leaves, where they are few; null where they are many or where nothing is asked for.
 *
 * It is kept until something is written: one types a word letter by letter with the same filter.
 */
export function scopeOf(store: Store, { place, isOfQuestion, coded }: Omit<SearchConditions, 'spansOf'>, most: number): Scope | null {
  if (place.sql === '' && coded === null) return null
  const key = JSON.stringify([place, coded, most])
  const { writes } = store
  const known = kept.get(store)
  if (known?.key === key && known.writes === writes) return known.scope
  const scope = (coded === null ? null : answersCoded(store, coded, most)) ?? (place.sql === '' ? null : answersAt(store, place, isOfQuestion, most))
  kept.set(store, { key, writes, scope })
  return scope
}

function scopeOfNumbers(numbers: readonly number[], spansOf: SpanFinder | null): Scope {
  const set = new Set(numbers)
  return { numbers: [...set].toSorted((left, right) => left - right), has: (number) => set.has(number), spansOf }
}

/** The answers with such codings, where the codings are few. */
function answersCoded(store: Store, { sql, parameters }: SearchConditions['place'], most: number): Scope | null {
  const found = store.prepare<{ readonly answerId: string; readonly start: number; readonly end: number }>(
    `SELECT coding.answer_id AS answerId, start_at AS start, end_at AS "end" FROM coding WHERE ${sql} LIMIT ?`).all(...parameters, most + 1)
  if (found.length > most) return null
  const spans = Map.groupBy(found, ({ answerId }) => answerId)
  const numbers = store.prepare<{ readonly number: number }>('SELECT search_id AS number FROM answer WHERE id IN (SELECT value FROM json_each(?))').all(JSON.stringify([...spans.keys()]))
  return scopeOfNumbers(numbers.map(({ number }) => number), (answerId) => spans.get(answerId) ?? [])
}

/** The answers of such sessions and questions, where they are few. Sessions are asked about before their answers, of which there are many times as many. */
function answersAt(store: Store, { sql, parameters }: SearchConditions['place'], isOfQuestion: boolean, most: number): Scope | null {
  const found = store.prepare<{ readonly number: number }>(`SELECT answer.search_id AS number FROM session ${isOfQuestion ? 'JOIN' : 'CROSS JOIN'} answer ON answer.session_id = session.id
    LEFT JOIN guide_question ON guide_question.id = answer.guide_question_id WHERE ${sql} LIMIT ?`).all(...parameters, most + 1)
  return found.length > most ? null : scopeOfNumbers(found.map(({ number }) => number), null)
}
