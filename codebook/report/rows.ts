/** Rows in their order. An array is one; a long report has rows that are made one at a time and kept by nobody. */
export interface Rows<Row> extends Iterable<Row> {
  readonly length: number
  at(index: number): Row | undefined
}

/** Rows made anew each time they are asked for; `make` gives the row at a place. */
export function rowsMade<Row>(length: number, make: (index: number) => Row): Rows<Row> {
  return {
    length,
    at: (index) => (index >= 0 && index < length ? make(index) : undefined),
    * [Symbol.iterator]() {
      for (let index = 0; index < length; index += 1) yield make(index)
    },
  }
}

/** As many rows as a source has: plain data where the source is, else made one at a time as the source's own are. */
export function rowsFrom<Row>(source: Rows<unknown>, make: (index: number) => Row): Rows<Row> {
  const rows = rowsMade(source.length, make)
  return Array.isArray(source) ? [...rows] : rows
}
