import { wordEnd, wordStart, words, type Word } from '../../codebook/language/words.ts'
import type { Term } from './parse-query.ts'
import { rootOf } from './stem-family.ts'
import { foldAccents, stem } from './stem.ts'

/** Where something occurs in a text, in UTF-16 units. */
export interface Occurrence {
  readonly start: number
  readonly end: number
}

/**
 * Where a term occurs in a text, in the order of the text.
 *
 * Only the words that hold the term's letters are looked at: every stem is the beginning of its word, so that the system's own search of text
 * finds where to look.
 */
export function occurrences(text: string, term: Term): Occurrence[] {
  const lower = text.toLowerCase()
  // A few capitals of other languages become two letters in lower case; then offsets differ, and every word is looked at.
  if (lower.length !== text.length) return amongWords(text, words(text), term)
  const form = term.kind === 'stem' && accents.test(lower) ? foldAccents(lower) : lower
  return amongWords(text, wordsHolding(form, text, lettersOf(term)), term)
}

/** Letters that stand in every word where a term begins, in lower case; of a stem, without the accents that spelling may leave out. */
export function lettersOf(term: Term): string {
  switch (term.kind) {
    case 'exact': return term.words[0] ?? ''
    case 'stem': return term.root
    case 'prefix': return term.start
    case 'ending': return term.end
  }
}

const accents = /[éèêòóô]/

/** The words of a text in which some letters stand in its other form, of the same length. */
function wordsHolding(form: string, text: string, letters: string): Word[] {
  const found: Word[] = []
  for (let at = form.indexOf(letters); at >= 0;) {
    const start = wordStart(text, at)
    const end = wordEnd(text, at)
    found.push({ text: text.slice(start, end), start, end })
    at = form.indexOf(letters, end)
  }
  return found
}

/** Where a term occurs at some words of a text, given in their order. */
export function amongWords(text: string, list: readonly Word[], term: Term): Occurrence[] {
  switch (term.kind) {
    case 'exact': return list.flatMap((first) => phraseAt(text, first, term.words) ?? [])
    case 'stem': return list.filter((word) => rootOf(stem(word.text)) === term.root)
    case 'prefix': return list.filter((word) => word.text.toLowerCase().startsWith(term.start))
    case 'ending': return list.filter((word) => word.text.toLowerCase().endsWith(term.end))
  }
}

/** The run of words from this one on, if it is the phrase word for word; what separates them does not matter. */
function phraseAt(text: string, first: Word, phrase: readonly string[]): Occurrence | undefined {
  if (first.text.toLowerCase() !== phrase[0]) return undefined
  const run = words(text.slice(first.start), phrase.length)
  const last = run.at(-1)
  return last && run.length === phrase.length && run.every((word, place) => word.text.toLowerCase() === phrase[place]) ? { start: first.start, end: first.start + last.end } : undefined
}
