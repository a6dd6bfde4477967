import type { Store } from '../store.ts'
import { columnsOf, defaultsOf, jsonOf } from './triggers.ts'

/** One row that undo or redo has put back: what it was and what it is now, as JSON; null where it did or does not exist. */
export interface RowChange {
  readonly table: string
  readonly rowId: string
  readonly from: string | null
  readonly to: string | null
}

interface LoggedRow {
  readonly number: number
  readonly table: string
  readonly rowId: string
  readonly other: string | null
}

/**
 * Gives each row of a step the content that the log has for it, and the log the content that it had.
 *
 * Undo and redo are this same exchange, in opposite order; the caller has stopped the log's triggers.
 */
export function exchangeRows(store: Store, step: number, to: 'undone' | 'done'): RowChange[] {
  const logged = store.prepare<LoggedRow>(
    `SELECT number, table_name AS "table", row_id AS rowId, other FROM change WHERE step_number = ? ORDER BY number ${to === 'undone' ? 'DESC' : 'ASC'}`,
  ).all(step)
  const remember = store.prepare('UPDATE change SET other = ? WHERE number = ?')
  const exchangers = new Map<string, RowExchanger>()
  return logged.map(({ number, table, rowId, other }) => {
    const exchange = exchangers.get(table) ?? rowExchanger(store, table)
    exchangers.set(table, exchange)
    const from = exchange(rowId, other)
    remember.run(from, number)
    return { table, rowId, from, to: other }
  })
}

/** A column's value in a logged row. A row logged before a migration brought the column has its default. */
function valueOf(column: string, fallback: string | undefined): string {
  const logged = `json_extract(@json, '$.${column}')`
  return fallback === undefined ? logged : `iif(json_type(@json, '$.${column}') IS NULL, ${fallback}, ${logged})`
}

/** Gives one row the content of `json`, or removes it where that is null; gives back what it was. */
type RowExchanger = (rowId: string, json: string | null) => string | null

/** Table and column names come from our own log and schema. */
function rowExchanger(store: Store, table: string): RowExchanger {
  const columns = columnsOf(store.connection, table)
  const defaults = defaultsOf(store.connection, table)
  const values = columns.map((name) => valueOf(name, defaults.get(name))).join(', ')
  const updates = columns.filter((name) => name !== 'id').map((name) => `${name} = excluded.${name}`).join(', ')
  const read = store.prepare<{ readonly json: string }>(
    `SELECT ${jsonOf(columns.map((name) => [name, name]))} AS json FROM ${table} WHERE id = ?`)
  const remove = store.prepare(`DELETE FROM ${table} WHERE id = ?`)
  const put = store.prepare(
    `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${values} WHERE true ON CONFLICT (id) DO UPDATE SET ${updates}`)
  return (rowId, json) => {
    const from = read.get(rowId)?.json ?? null
    if (json === null) remove.run(rowId)
    else put.run({ json })
    return from
  }
}
