import type { Store } from '../../db/store.ts'
import { loggedTables } from '../../db/undo/triggers.ts'

/** Every row of every table that steps change, as text; and what the search index holds. */
export function snapshot(store: Store): string {
  const { connection } = store
  const tables = loggedTables(connection).map((table) => [table, connection.prepare(`SELECT * FROM ${table} ORDER BY id`).all()])
  const hasSearch = connection.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'answer_search'`).get() !== undefined
  return JSON.stringify([tables, hasSearch ? indexed(store) : null])
}

/** Per stem the answers it is found in: what a user's search would give. */
function indexed(store: Store): unknown {
  store.connection.exec(`CREATE VIRTUAL TABLE IF NOT EXISTS temp.word_in_answer USING fts5vocab('main', 'answer_search', 'instance')`)
  return store.connection.prepare(`SELECT term, doc, col, offset FROM temp.word_in_answer ORDER BY 1, 2, 3, 4`).all()
}
