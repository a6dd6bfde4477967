import type { ReportTable } from '../../../codebook/report/report-model.ts'

/** Where a table's caption and its number can be pointed to. */
export interface TablePlace {
  readonly number: number
  /** Around the whole caption: its page is asked for in the list of tables. */
  readonly captionBookmark: string
  /** Around the number alone: it is repeated in references. */
  readonly numberBookmark: string
}

/**
 * Numbers the tables of a report and gives them legal, unique bookmark names.
 *
 * Names start with an underscore, which hides them in Word, and are far below Word's limit of 40 characters.
 * docx checks neither. Throws when two tables share a key.
 */
export function placeTables(tables: readonly ReportTable[]): ReadonlyMap<string, TablePlace> {
  const places = new Map<string, TablePlace>()
  for (const [index, { key }] of tables.entries()) {
    if (places.has(key)) throw new Error(`Two tables of the report have the key ${key}`)
    const number = index + 1
    places.set(key, { number, captionBookmark: `_TocTable${number}`, numberBookmark: `_RefTable${number}` })
  }
  return places
}
