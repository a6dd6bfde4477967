import { lettersOf, occurrences } from './occurrences.ts'
import { parseQuery } from './parse-query.ts'
import { foldAccents } from './stem.ts'

/**
 * Makes what tells whether a text holds all that is sought, written as in the search: stems, "exact words", prefix*, *ending.
 *
 * For texts without an index of their own. Null where nothing is sought.
 */
export function textMatcher(query: string): ((text: string) => boolean) | null {
  const terms = parseQuery(query)
  if (terms.length === 0) return null
  const pieces = terms.map(lettersOf)
  return (text) => {
    const lower = text.toLowerCase()
    const folded = accents.test(lower) ? foldAccents(lower) : lower
    // Most texts lack the letters themselves: only the others are taken apart into words.
    return pieces.every((piece) => lower.includes(piece) || folded.includes(piece)) && terms.every((term) => occurrences(text, term).length > 0)
  }
}

const accents = /[éèêòóô]/
