import type { Store, Writable } from '../store.ts'
import { statement, study } from '../store.ts'
import type { RowChange } from '../undo/exchange-rows.ts'
import { indexedText, type IndexedText } from './indexed-text.ts'
import { learnText } from './vocabulary.ts'

/**
 * Puts an answer's text into the search index, in the same transaction as the text itself.
 *
 * At its end, all answers in a row: SQLite may write what it has gathered of an index to disk whenever another table is written in between.
 * The text is taken apart then, unless it has been.
 */
export function indexAnswer(db: Writable, searchId: number, text: string, indexed?: IndexedText): void {
  db.beforeCommit(`index ${searchId}`, () => {
    if (text === '') {
      db.run(statement('DELETE FROM answer_search WHERE rowid = ?', searchId))
      return
    }
    learnText(db, searchId, text)
    const { body, stems } = indexed ?? indexedText(text)
    db.run(statement('INSERT OR REPLACE INTO answer_search (rowid, body, stems) VALUES (?, ?, ?)', searchId, body, stems))
  })
}

/** Brings the index in line with the answers that an undo or redo has put back. */
export function reindexChanged(store: Store, changes: readonly RowChange[]): void {
  for (const change of changes) {
    if (change.table !== 'answer') continue
    const row = store.first(study.selectFrom('answer').select(['search_id', 'text']).where('id', '=', change.rowId))
    if (row) indexAnswer(store, row.search_id, row.text)
    else if (change.from !== null) removeFromIndex(store, change.from)
  }
}

function removeFromIndex(store: Store, answer: string): void {
  const row = store.prepare<{ readonly searchId: number }>(`SELECT json_extract(?, '$.search_id') AS searchId`).get(answer)
  if (row) store.run(study.deleteFrom('answer_search').where('rowid', '=', row.searchId))
}
