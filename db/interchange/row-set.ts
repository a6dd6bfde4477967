import { newId } from '../new-id.ts'

/**
 * The rows of one table while a file is merged into them: what was there, and what has become new or different.
 *
 * `keyOf` gives the row's natural key; rows without one give their id.
 */
export class RowSet<Row extends { readonly id: string }> {
  readonly #byId = new Map<string, Row>()
  readonly #byKey = new Map<string, Row>()
  readonly #keyOf: (row: Row) => string
  readonly #changed = new Map<string, Row>()

  constructor(rows: readonly Row[], keyOf: (row: Row) => string) {
    this.#keyOf = keyOf
    for (const row of rows) this.#add(row)
  }

  #add(row: Row): void {
    this.#byId.set(row.id, row)
    this.#byKey.set(this.#keyOf(row), row)
  }

  find(key: string): Row | undefined {
    return this.#byKey.get(key)
  }

  findId(id: string): Row | undefined {
    return this.#byId.get(id)
  }

  /** The id of a row that the check has found to be there. */
  idOf(key: string): string {
    const row = this.#byKey.get(key)
    if (!row) throw new Error('a reference was not checked')
    return row.id
  }

  /** The id for a new row: the one the file gives, or a new one where it gives none or the table has it already. */
  newId(given: string | undefined): string {
    return given === undefined || this.#byId.has(given) ? newId() : given
  }

  /** Keeps a row; it counts as changed only when some column differs from what was there. */
  put(row: Row): Row {
    const old = this.#byId.get(row.id)
    if (old && sameColumns(old, row)) return old
    this.#changed.set(row.id, row)
    this.#add(row)
    return row
  }

  /** All rows as they are by now. */
  get rows(): readonly Row[] {
    return [...this.#byId.values()]
  }

  /** Rows to write, in the order in which they came. */
  get changed(): readonly Row[] {
    return [...this.#changed.values()]
  }
}

function sameColumns(left: object, right: object): boolean {
  const others = new Map<string, unknown>(Object.entries(right))
  return Object.entries(left).every(([column, value]) => others.get(column) === value)
}

/** A natural key of several columns. */
export function joined(...parts: readonly (string | number | null)[]): string {
  return JSON.stringify(parts)
}

/** Gives the places after those of `rows`, one at a call. */
export function placesAfter(rows: readonly { readonly position: number }[]): () => number {
  let last = rows.reduce((most, row) => Math.max(most, row.position), -1)
  return () => {
    last += 1
    return last
  }
}

/** What a column becomes: what the file says, else what it was, else the default of a new row. */
export function given<Value>(stated: Value | undefined, was: Value | undefined, otherwise: Value): Value {
  if (stated !== undefined) return stated
  return was === undefined ? otherwise : was
}
