import type Database from 'better-sqlite3'
import { indexedText } from '../search/indexed-text.ts'

/**
 * The fourth schema of a study file: a search index that costs less to write.
 *
 * - It has no second index of the first three letters, which was a third of what storing a text cost and served beginnings of two and three
 *   letters alone. Beginnings are sought among the words of the index (db/search/vocabulary.ts), which is quicker for all others.
 * - Its words are Funn's own (codebook/language/words.ts), without what SQLite takes for a part of them, such as a bullet of private use, and
 *   with each stem once that is none of them.
 * - It is merged when eight parts of a size have gathered, not four: what is stored is written over less often.
 *
 * It is made anew from the texts, since nothing of it can be left out afterwards. Codings of nobody in particular, which nearly all are,
 * are left out of the index of whom they are of: a page less to write for each.
 */
export function studyStep0004(connection: Database.Database): void {
  connection.exec(`
    DROP TABLE answer_search;
    CREATE VIRTUAL TABLE answer_search USING fts5 (
      body, stems, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M*'"
    );
    INSERT INTO answer_search (answer_search, rank) VALUES ('automerge', 8);
    DROP INDEX coding_informant;
    CREATE INDEX coding_informant ON coding (informant_id) WHERE informant_id IS NOT NULL;
  `)
  const index = connection.prepare<[number, string, string]>('INSERT INTO answer_search (rowid, body, stems) VALUES (?, ?, ?)')
  const texts = connection.prepare<[number], { readonly searchId: number; readonly text: string }>(
    `SELECT search_id AS searchId, text FROM answer WHERE search_id > ? AND text <> '' ORDER BY search_id LIMIT 500`)
  for (let last = Number.MIN_SAFE_INTEGER; ;) {
    const some = texts.all(last)
    for (const { searchId, text } of some) {
      const { body, stems } = indexedText(text)
      index.run(searchId, body, stems)
    }
    const end = some.at(-1)
    if (end === undefined) return
    last = end.searchId
  }
}
