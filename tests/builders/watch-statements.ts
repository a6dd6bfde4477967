import type Database from 'better-sqlite3'
import type { Store } from '../../db/store.ts'

/** What a file was asked since it is watched. */
export interface Watched {
  /** The text of every statement that was prepared. */
  readonly texts: ReadonlySet<string>
  /** Statements run and rows given since this was last called. */
  takeCounts(): { readonly statements: number; readonly rows: number }
  /** How SQLite would run a statement, a line each. */
  planOf(sql: string): readonly string[]
}

/** Watches the statements of an open file that have not been prepared before. */
export function watchStatements(store: Store): Watched {
  const { connection } = store
  const texts = new Set<string>()
  let statements = 0
  let rows = 0
  const prepare = connection.prepare.bind(connection)
  connection.prepare = ((sql: string) => {
    texts.add(sql)
    const statement: Database.Statement = prepare(sql)
    const plain = { all: statement.all.bind(statement), get: statement.get.bind(statement), run: statement.run.bind(statement), iterate: statement.iterate.bind(statement) }
    return Object.assign(statement, {
      all(...values: unknown[]) {
        const given = plain.all(...values)
        statements += 1
        rows += given.length
        return given
      },
      get(...values: unknown[]) {
        const given = plain.get(...values)
        statements += 1
        rows += given === undefined ? 0 : 1
        return given
      },
      run(...values: unknown[]) {
        statements += 1
        return plain.run(...values)
      },
      * iterate(...values: unknown[]) {
        statements += 1
        for (const row of plain.iterate(...values)) {
          rows += 1
          yield row
        }
      },
    })
  }) as typeof connection.prepare
  return {
    texts,
    takeCounts() {
      const counts = { statements, rows }
      statements = 0
      rows = 0
      return counts
    },
    planOf(sql) {
      // Any value will do for a parameter: without statistics in the file a plan does not depend on it.
      return prepare(`EXPLAIN QUERY PLAN ${sql.replaceAll(/\?|@\w+/g, "'1'")}`).all().map((row) => (row as { detail: string }).detail)
    },
  }
}
