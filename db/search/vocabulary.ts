import { wordTexts } from '../../codebook/language/words.ts'
import type { Readable, Store } from '../store.ts'

/** The words of a study's texts, in lower case, as far as they have been asked for; words that are gone may still be in it. */
interface Vocabulary {
  /** How many answers hold each word. */
  readonly answers: Map<string, number>
  /** Texts that were written since, by their number in the index: to take them apart is left to who asks. */
  readonly unread: Map<number, string>
  unreadLength: number
}

/** Vocabularies of open studies, from when one was asked for: reading one goes through the whole index. */
const vocabularies = new WeakMap<Readable, Vocabulary>()

/** UTF-16 units of unread texts from which on the index is read anew instead: some hundred pages, 30 ms. */
const mostUnread = 500_000

/** Words of a study that end so, the commonest first. Reads the index's vocabulary once, and learns what is written from then on. */
export function wordsEnding(store: Store, end: string, most: number): string[] {
  const vocabulary = vocabularies.get(store) ?? { answers: readVocabulary(store), unread: new Map<number, string>(), unreadLength: 0 }
  vocabularies.set(store, vocabulary)
  const { answers, unread } = vocabulary
  for (const text of unread.values()) for (const word of new Set(wordTexts(text.toLowerCase()))) answers.set(word, (answers.get(word) ?? 0) + 1)
  unread.clear()
  vocabulary.unreadLength = 0
  return [...answers].filter(([word]) => word.endsWith(end)).toSorted(([, left], [, right]) => right - left).slice(0, most).map(([word]) => word)
}

/** The words of a study that begin so, and stems that do, in no order that means anything. They stand together in the index, which is asked for no others. */
export function wordsBeginning(store: Store, start: string, most: number): string[] {
  open(store, 'word_of_index', 'row')
  // No word has anything after its beginning that comes after the last of all characters.
  return store.connection.prepare<[string, string, number], string>('SELECT term FROM temp.word_of_index WHERE term >= ? AND term <= ? LIMIT ?').pluck()
    .all(start, `${start}\u{10ffff}`, most)
}

/** Keeps a text that goes into the index, so that its words are learnt when words are asked for again. */
export function learnText(db: Readable, searchId: number, text: string): void {
  const vocabulary = vocabularies.get(db)
  if (vocabulary === undefined) return
  vocabulary.unreadLength += text.length - (vocabulary.unread.get(searchId)?.length ?? 0)
  vocabulary.unread.set(searchId, text)
  if (vocabulary.unreadLength > mostUnread) vocabularies.delete(db)
}

function readVocabulary(store: Store): Map<string, number> {
  open(store, 'word_of_column', 'col')
  return new Map(store.connection.prepare<[], [string, number]>(`SELECT term, doc FROM temp.word_of_column WHERE col = 'body'`).raw().all())
}

/** Makes the words of the index a table: a row for each, or for each column that it stands in. */
function open(store: Store, name: string, rows: 'row' | 'col'): void {
  store.connection.exec(`CREATE VIRTUAL TABLE IF NOT EXISTS temp.${name} USING fts5vocab('main', 'answer_search', '${rows}')`)
}
