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
  db.run(statement(insertion(table, columns, rows.length), ...rows.flatMap((row) => valuesOf(row, columns))))
}

/** The text that inserts so many rows. Names of tables and columns are our own, never a file's. */
export function insertion(table: string, columns: readonly string[], rows = 1): string {
  const places = `(${columns.map(() => '?').join(', ')})`
  return `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${Array.from({ length: rows }, () => places).join(', ')}`
}

function valuesOf(row: object, columns: readonly string[]): unknown[] {
  const values: Readonly<Record<string, unknown>> = { ...row }
  return columns.map((column) => values[column])
}
