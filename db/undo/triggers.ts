import type Database from 'better-sqlite3'
import { unloggedTables } from '../schema.ts'

interface Column {
  readonly name: string
}

/** The names of the tables whose rows the change log follows. */
export function loggedTables(connection: Database.Database): string[] {
  return connection
    .prepare<[], { name: string }>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
       AND name NOT LIKE 'answer_search%' ORDER BY name`,
    )
    .all()
    .map((table) => table.name)
    .filter((name) => !unloggedTables.includes(name))
}

export function columnsOf(connection: Database.Database, table: string): string[] {
  return connection
    .prepare<[string], Column>('SELECT name FROM pragma_table_info(?) ORDER BY cid')
    .all(table)
    .map((column) => column.name)
}

/** The defaults of a table's columns that have one, as SQL. */
export function defaultsOf(connection: Database.Database, table: string): ReadonlyMap<string, string> {
  return new Map(connection
    .prepare<[string], { readonly name: string; readonly fallback: string }>('SELECT name, dflt_value AS fallback FROM pragma_table_info(?) WHERE dflt_value IS NOT NULL')
    .all(table).map((column) => [column.name, column.fallback]))
}

/** The SQL that puts a row into JSON, a key for each column. */
export function jsonOf(columns: readonly (readonly [name: string, value: string])[]): string {
  return `json_object(${columns.map(([name, value]) => `'${name}', ${value}`).join(', ')})`
}

/**
 * Makes the triggers that write the change log, one per table and kind of write.
 *
 * Made anew after each migration from the tables as they are, so that no column can be forgotten.
 * The first change of a row in a step says what the row was; later ones add nothing. A write outside a step fails:
 * the log's step number may not be null.
 */
export function createLogTriggers(connection: Database.Database): void {
  for (const table of loggedTables(connection)) {
    const columns = columnsOf(connection, table)
    const old = jsonOf(columns.map((name) => [name, `OLD.${name}`]))
    const changed = columns.map((name) => `OLD.${name} IS NOT NEW.${name}`).join(' OR ')
    const recording = '(SELECT recording FROM log_state)'
    const write = (id: string, other: string) =>
      `INSERT INTO change (step_number, table_name, row_id, other)
       VALUES ((SELECT step_number FROM log_state), '${table}', ${id}, ${other})
       ON CONFLICT (step_number, table_name, row_id) DO NOTHING;`
    connection.exec(`
      DROP TRIGGER IF EXISTS log_${table}_insert;
      DROP TRIGGER IF EXISTS log_${table}_update;
      DROP TRIGGER IF EXISTS log_${table}_delete;
      CREATE TRIGGER log_${table}_insert AFTER INSERT ON ${table} WHEN ${recording}
      BEGIN ${write('NEW.id', 'NULL')} END;
      CREATE TRIGGER log_${table}_update AFTER UPDATE ON ${table} WHEN ${recording} AND (${changed})
      BEGIN ${write('NEW.id', old)} END;
      CREATE TRIGGER log_${table}_delete AFTER DELETE ON ${table} WHEN ${recording}
      BEGIN ${write('OLD.id', old)} END;
    `)
  }
}
