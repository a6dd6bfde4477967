import { cleanText } from '../../codebook/language/clean-text.ts'

/** What a cell may hold; null is an empty cell. */
export type CsvCell = string | number | null

/** What Excel would take for a formula, or for a formula once it has dropped the character in front. */
const formulaStart = /^[=+\-@\t]/u

/**
 * A table as CSV for Norwegian Excel: UTF-8 with a byte order mark, `;`, CRLF, every cell in quotes.
 *
 * Text that looks like a formula gets a `'` in front, because quotes alone do not stop Excel from running it.
 * Numbers have a decimal comma and are left alone, minus included. Line breaks inside a cell are kept.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly CsvCell[])[]): Uint8Array {
  return Buffer.concat([csvStart(header), csvRows(rows)])
}

/** The byte order mark and the header row. */
export function csvStart(header: readonly string[]): Uint8Array {
  return new TextEncoder().encode(`\uFEFF${line(header)}`)
}

/** Rows that follow, as many at a time as one likes; see {@link toCsv}. */
export function csvRows(rows: readonly (readonly CsvCell[])[]): Uint8Array {
  return new TextEncoder().encode(rows.map(line).join(''))
}

function line(cells: readonly CsvCell[]): string {
  return `${cells.map(quotedCell).join(';')}\r\n`
}

function quotedCell(cell: CsvCell): string {
  return `"${cellText(cell).replaceAll('"', '""')}"`
}

function cellText(cell: CsvCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  const text = cleanText(cell)
  return formulaStart.test(text) ? `'${text}` : text
}
