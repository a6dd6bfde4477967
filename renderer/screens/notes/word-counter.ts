import type { Text } from '@codemirror/state'
import { countWords } from './count-words.ts'

/** Counts the words of many texts again and again; what has not changed is not counted twice. */
export interface WordCounter {
  readonly ofText: (text: string) => number
  readonly ofDoc: (doc: Text) => number
}

export function createWordCounter(): WordCounter {
  const texts = new Map<string, number>()
  const docs = new WeakMap<Text, number>()
  return {
    ofText: (text) => texts.get(text) ?? remember(texts, text, countWords(text)),
    ofDoc: (doc) => docs.get(doc) ?? remember(docs, doc, countWords(doc.toString())),
  }
}

function remember<Key>(known: { set(key: Key, value: number): unknown }, key: Key, value: number): number {
  known.set(key, value)
  return value
}
