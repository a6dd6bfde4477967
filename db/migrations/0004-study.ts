import type Database from 'better-sqlite3'
import { stemsIn } from '../search/stem.ts'

/**
 * The fourth schema of a study file: the search index without a second index of the first three letters.
 *
 * That one was a third of what storing a text cost, and served beginnings of just so many letters. Beginnings are sought among the words
 * that the index holds (db/search/vocabulary.ts), which is quicker for all but those.
 * The index is made anew from the texts, since nothing of it can be left out afterwards.
 */
export function studyStep0004(connection: Database.Database): void {
  connection.exec(`
    DROP TABLE answer_search;
    CREATE VIRTUAL TABLE answer_search USING fts5 (
      body, stems, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
    );
  `)
  const index = connection.prepare<[number, string, string]>('INSERT INTO answer_search (rowid, body, stems) VALUES (?, ?, ?)')
  const texts = connection.prepare<[number], { readonly searchId: number; readonly text: string }>(
    `SELECT search_id AS searchId, text FROM answer WHERE search_id > ? AND text <> '' ORDER BY search_id LIMIT 500`)
  for (let last = Number.MIN_SAFE_INTEGER; ;) {
    const some = texts.all(last)
    for (const { searchId, text } of some) index.run(searchId, text, stemsIn(text))
    const end = some.at(-1)
    if (end === undefined) return
    last = end.searchId
  }
}
