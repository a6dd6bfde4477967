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
  switch (term.kind) {
    case 'exact': return phrases(text, lower, term.words)
    case 'stem': return wordsHolding(accents.test(lower) ? foldAccents(lower) : lower, text, term.root).filter((word) => rootOf(stem(word.text)) === term.root)
    case 'prefix': return wordsHolding(lower, text, term.start).filter((word) => word.text.toLowerCase().startsWith(term.start))
    case 'ending': return wordsHolding(lower, text, term.end).filter((word) => word.text.toLowerCase().endsWith(term.end))
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

/** Runs of words that are a phrase word for word; what separates them does not matter. */
function phrases(text: string, lower: string, phrase: readonly string[]): Occurrence[] {
  const [first = ''] = phrase
  return wordsHolding(lower, text, first).filter((word) => word.text.toLowerCase() === first).flatMap(({ start }) => {
    const run = words(text.slice(start), phrase.length)
    const last = run.at(-1)
    return last && run.length === phrase.length && run.every((word, place) => word.text.toLowerCase() === phrase[place]) ? [{ start, end: start + last.end }] : []
  })
}

/** The same, word by word. */
export function amongWords(text: string, list: readonly Word[], term: Term): Occurrence[] {
  switch (term.kind) {
    case 'exact':
      return list.flatMap((first, index) => {
        const run = list.slice(index, index + term.words.length)
        const last = run.at(-1)
        const hit = last && run.length === term.words.length && run.every((word, place) => word.text.toLowerCase() === term.words[place])
        return hit ? [{ start: first.start, end: last.end }] : []
      })
    case 'stem':
      return list.filter((word) => rootOf(stem(word.text)) === term.root)
    case 'prefix':
      return list.filter((word) => word.text.toLowerCase().startsWith(term.start))
    case 'ending':
      return list.filter((word) => word.text.toLowerCase().endsWith(term.end))
  }
}
