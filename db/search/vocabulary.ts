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

/** The words of a study that begin so, and stems that do, in no order that means anything. They stand together in the index, which is asked for no others. */
export function wordsBeginning(store: Store, start: string, most: number): string[] {
  open(store, 'word_of_index', 'row')
  // No word has anything after its beginning that comes after the last of all characters.
  return store.connection.prepare<[string, string, number], string>('SELECT term FROM temp.word_of_index WHERE term >= ? AND term <= ? LIMIT ?').pluck()
    .all(start, `${start}\u{10ffff}`, most)
}

/** Learns the words of a text that goes into the index. */
export function learnWords(db: Readable, text: string): void {
  const vocabulary = vocabularies.get(db)
  if (vocabulary === undefined) return
  for (const word of new Set(wordTexts(text.toLowerCase()))) vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1)
}

function readVocabulary(store: Store): Vocabulary {
  open(store, 'word_of_column', 'col')
  return new Map(store.connection.prepare<[], [string, number]>(`SELECT term, doc FROM temp.word_of_column WHERE col = 'body'`).raw().all())
}

/** Makes the words of the index a table: a row for each, or for each column that it stands in. */
function open(store: Store, name: string, rows: 'row' | 'col'): void {
  store.connection.exec(`CREATE VIRTUAL TABLE IF NOT EXISTS temp.${name} USING fts5vocab('main', 'answer_search', '${rows}')`)
}
