import { wordTexts } from '../../codebook/language/words.ts'
import { stem } from './stem.ts'

/** A text as the search index is given it. */
export interface IndexedText {
  /** Its words in a row: what else stands in a text, SQLite may take for a part of the word beside it, such as a bullet of private use or a new emoji. */
  readonly body: string
  /**
   * The stems that are none of its words, each once.
   *
   * Nobody seeks stems in a row, and a word that is a stem is in the index already: the text is read again before anything counts as found.
   */
  readonly stems: string
}

/** Takes a text apart for the search index. */
export function indexedText(text: string): IndexedText {
  return indexedWords(wordTexts(text))
}

/** The same of a text's words in a row. */
export function indexedWords(inRow: readonly string[]): IndexedText {
  const words = new Set(inRow)
  const stems = new Set<string>()
  for (const word of words) {
    const found = stem(word)
    if (!words.has(found)) stems.add(found)
  }
  return { body: inRow.join(' '), stems: [...stems].join(' ') }
}
