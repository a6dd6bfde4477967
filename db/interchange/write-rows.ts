import { insertion } from '../insert-rows.ts'
import { studyTableOrder } from '../schema.ts'
import { indexAnswer } from '../search/index-answers.ts'
import { statement, type Writable } from '../store.ts'
import type { RowSets } from './row-sets.ts'
import type { StudyRows } from './study-rows.ts'

/** A row of any table, by column. */
export type AnyRow = Readonly<Record<string, string | number | null>>

/** Writes the new and changed rows of all tables, parents first, and the search index of changed answers. Gives how many. */
export function writeRows(db: Writable, sets: RowSets, before: StudyRows): number {
  let written = 0
  for (const table of studyTableOrder) {
    if (table === 'export_log') continue
    for (const row of sets[table].changed) written += upsert(db, table, { ...row })
  }
  const texts = new Map(before.answer.map((row) => [row.id, row.text]))
  for (const answer of sets.answer.changed) {
    if (texts.get(answer.id) !== answer.text) indexAnswer(db, answer.search_id, answer.text)
  }
  return written
}

/** Inserts a row, or changes the one with its id. Table and column names are our own, never a file's. */
export function upsert(db: Writable, table: string, row: AnyRow): number {
  const columns = Object.entries(row)
  const names = columns.map(([name]) => name)
  const updates = names.filter((name) => name !== 'id').map((name) => `${name} = excluded.${name}`)
  return db.run(statement(`${insertion(table, names)} ON CONFLICT (id) DO UPDATE SET ${updates.join(', ')}`, ...columns.map(([, value]) => value)))
}
