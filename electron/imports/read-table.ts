import { createHash } from 'node:crypto'
import { extname } from 'node:path'
import { parseTable } from '../../codebook/interchange/parse-table.ts'
import { fail, ok, type Result } from '../../codebook/result.ts'
import type { Failure, UnreadableReason } from '../contract/failure.ts'
import { decodeText } from './decode-text.ts'
import { readBytes } from './read-bytes.ts'
import { readSheetRows, type SheetRows } from './read-sheet-rows.ts'

/** Bytes of a table: ten thousand rows of a register are about one million. */
const mostBytes = 20 * 1024 * 1024
/** Rows and cells that are read; a register of the whole country's municipalities has some hundreds of rows. */
const mostRows = 20_000
const mostCells = 400_000

/** Endings of tables of text; workbooks end in .xlsx. */
const textEndings: readonly string[] = ['.csv', '.tsv', '.txt']
/** Workbooks that are not read, but can be saved as one that is. */
const otherWorkbooks: readonly string[] = ['.xls', '.xlsb', '.ods', '.numbers']

/** A table as it was read; a table of text has no sheets. */
export interface Table extends Omit<SheetRows, 'sheet'> {
  readonly sheet: string | null
  /** Says whether the file is still the same one. */
  readonly fingerprint: string
}

/** The rows of a table of text (.csv, .tsv, .txt) or of a sheet of a workbook (.xlsx), the first where none is named. */
export function readTable(path: string, name: string, sheet: string | null): Result<Table, Failure> {
  const ending = extname(path).toLowerCase()
  if (otherWorkbooks.includes(ending)) return fail({ kind: 'unreadable', file: name, why: 'other-workbook' })
  if (ending !== '.xlsx' && !textEndings.includes(ending)) return fail({ kind: 'unreadable', file: name, why: 'not-a-table' })
  const bytes = readBytes(path, name, mostBytes)
  if (!bytes.ok) return bytes
  const read = ending === '.xlsx' ? readSheetRows(bytes.value, sheet) : readTextRows(bytes.value)
  if (!read.ok) return fail({ kind: 'unreadable', file: name, why: read.failure })
  const { rows } = read.value
  if (rows.length === 0) return fail({ kind: 'unreadable', file: name, why: 'nothing-in-it' })
  if (rows.length > mostRows || rows.reduce((sum, row) => sum + row.cells.length, 0) > mostCells) return fail({ kind: 'unreadable', file: name, why: 'too-many-rows' })
  return ok({ ...read.value, fingerprint: createHash('sha256').update(bytes.value).digest('hex') })
}

function readTextRows(bytes: Uint8Array): Result<Omit<Table, 'fingerprint'>, UnreadableReason> {
  const text = decodeText(bytes)
  if (text === undefined) return fail('not-text')
  const rows = parseTable(text)
  return rows === null ? fail('open-quotation') : ok({ sheet: null, sheets: [], rows, hiddenRows: 0 })
}
