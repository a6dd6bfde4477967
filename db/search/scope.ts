import type { Store } from '../store.ts'
import type { SearchConditions } from './search-filter.ts'

/** Answers, or codings, up to which it pays to know all that a filter leaves. */
export const mostInScope = 5000

/** The answers that a filter leaves, by their numbers in the index, rising; they may be a few more, which the filter has to be asked about. */
export interface Scope {
  readonly numbers: readonly number[]
  readonly has: (number: number) => boolean
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
  const numbers = (coded === null ? null : numbersCoded(store, coded, most)) ?? (place.sql === '' ? null : numbersAt(store, place, isOfQuestion, most))
  const scope = numbers === null ? null : scopeOfNumbers(numbers)
  kept.set(store, { key, writes, scope })
  return scope
}

function scopeOfNumbers(numbers: readonly number[]): Scope {
  const set = new Set(numbers)
  return { numbers: [...set].toSorted((left, right) => left - right), has: (number) => set.has(number) }
}

/** The answers with such codings, where the codings are few. */
function numbersCoded(store: Store, { sql, parameters }: SearchConditions['place'], most: number): readonly number[] | null {
  const found = store.prepare<{ readonly answerId: string }>(`SELECT coding.answer_id AS answerId FROM coding WHERE ${sql} LIMIT ?`).all(...parameters, most + 1)
  if (found.length > most) return null
  const ids = JSON.stringify([...new Set(found.map(({ answerId }) => answerId))])
  return store.prepare<{ readonly number: number }>('SELECT search_id AS number FROM answer WHERE id IN (SELECT value FROM json_each(?))').all(ids).map(({ number }) => number)
}

/** The answers of such sessions and questions, where they are few. Sessions are asked about before their answers, of which there are many times as many. */
function numbersAt(store: Store, { sql, parameters }: SearchConditions['place'], isOfQuestion: boolean, most: number): readonly number[] | null {
  const found = store.prepare<{ readonly number: number }>(`SELECT answer.search_id AS number FROM session ${isOfQuestion ? 'JOIN' : 'CROSS JOIN'} answer ON answer.session_id = session.id
    LEFT JOIN guide_question ON guide_question.id = answer.guide_question_id WHERE ${sql} LIMIT ?`).all(...parameters, most + 1)
  return found.length > most ? null : found.map(({ number }) => number)
}
