import { words } from '../../codebook/language/words.ts'
import { rootOf } from './stem-family.ts'
import { stem } from './stem.ts'

/** What a part of a query asks for: a phrase word for word, the root of a word's stems, a beginning or an ending of words. */
export type Term =
  | { readonly kind: 'exact'; readonly words: readonly string[] }
  | { readonly kind: 'stem'; readonly root: string }
  | { readonly kind: 'prefix'; readonly start: string }
  | { readonly kind: 'ending'; readonly end: string }

/**
 * Reads what a user typed into the search field.
 *
 * parseQuery('nettverk "enda et" kommun* *forum')  →  stem «nettverk», exact «enda et», prefix «kommun», ending «forum»
 */
export function parseQuery(text: string): readonly Term[] {
  const parts = text.normalize('NFC').matchAll(/"([^"]*)"?|(\*?)([\p{L}\p{N}\p{M}]+)(\*?)/gu)
  return Array.from(parts, (part) => termOf(part[1], part[2] ?? '', part[3] ?? '', part[4] ?? '')).filter((term) => term !== undefined)
}

function termOf(phrase: string | undefined, before: string, word: string, after: string): Term | undefined {
  if (phrase !== undefined) {
    const list = words(phrase).map((one) => one.text.toLowerCase())
    return list.length > 0 ? { kind: 'exact', words: list } : undefined
  }
  if (before !== '') return { kind: 'ending', end: word.toLowerCase() }
  if (after !== '') return { kind: 'prefix', start: word.toLowerCase() }
  return { kind: 'stem', root: rootOf(stem(word)) }
}
