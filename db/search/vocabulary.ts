import { wordTexts } from '../../codebook/language/words.ts'
import type { Readable, Store } from '../store.ts'

/** How many answers hold each word of a study's texts, in lower case; words that are gone may still be in it. */
type Vocabulary = Map<string, number>

/** Vocabularies of open studies, from when one was asked for: reading one goes through the whole index. */
const vocabularies = new WeakMap<Readable, Vocabulary>()

/** Words of a study that end so, the commonest first. Reads the index's vocabulary once, and learns what is written from then on. */
export function wordsEnding(store: Store, end: string, most: number): string[] {
  let vocabulary = vocabularies.get(store)
  if (vocabulary === undefined) {
    vocabulary = readVocabulary(store)
    vocabularies.set(store, vocabulary)
  }
  return [...vocabulary].filter(([word]) => word.endsWith(end)).toSorted(([, left], [, right]) => right - left).slice(0, most).map(([word]) => word)
}

/** Learns the words of a text that goes into the index. */
export function learnWords(db: Readable, text: string): void {
  const vocabulary = vocabularies.get(db)
  if (vocabulary === undefined) return
  for (const word of new Set(wordTexts(text.toLowerCase()))) vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1)
}

function readVocabulary(store: Store): Vocabulary {
  store.connection.exec(`CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_word USING fts5vocab('main', 'answer_search', 'col')`)
  return new Map(store.connection.prepare<[], [string, number]>(`SELECT term, doc FROM temp.search_word WHERE col = 'body'`).raw().all())
}
