import type { StudyTables } from './schema.ts'
import { statement, type Writable } from './store.ts'

/**
 * Inserts whole rows of one table by one statement.
 *
 * Its text is put together from the names of the columns, which takes a tenth of what building the query takes: for rows that are written with
 * every key press, or by the hundred.
 */
export function insertRows<Table extends keyof StudyTables>(db: Writable, table: Table, rows: readonly StudyTables[Table][]): void {
  const columns = Object.keys(rows[0] ?? {})
  if (columns.length === 0) return
  const places = `(${columns.map(() => '?').join(', ')})`
  db.run(statement(`INSERT INTO ${table} (${columns.join(', ')}) VALUES ${rows.map(() => places).join(', ')}`, ...rows.flatMap((row) => valuesOf(row, columns))))
}

function valuesOf(row: object, columns: readonly string[]): unknown[] {
  const values: Readonly<Record<string, unknown>> = { ...row }
  return columns.map((column) => values[column])
}
