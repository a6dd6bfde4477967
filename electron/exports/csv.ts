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
  const lines = [header, ...rows].map((row) => row.map(quotedCell).join(';'))
  return new TextEncoder().encode(`\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`)
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
