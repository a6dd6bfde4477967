import { cleanText } from '../../codebook/language/clean-text.ts'
import { wordTexts } from '../../codebook/language/words.ts'
import { indexedWords, type IndexedText } from './indexed-text.ts'

/** A text as it is stored, with what is counted of it and put into the search index. Plain data: it can be made in another thread. */
export interface PreparedText {
  readonly text: string
  readonly words: number
  readonly indexed: IndexedText
}

/** Makes of a text all that storing it takes. */
export function prepareText(text: string): PreparedText {
  const clean = cleanText(text)
  const words = wordTexts(clean)
  return { text: clean, words: words.length, indexed: indexedWords(words) }
}
