import type { XmlElement } from '@rgrove/parse-xml'
import { sheetNumber } from '../../codebook/interchange/sheet-number.ts'
import type { TableRow } from '../../codebook/interchange/parse-table.ts'
import { fail, ok, type Result } from '../../codebook/result.ts'
import type { UnreadableReason } from '../contract/failure.ts'
import { checkPackage, type PackageParts } from './check-package.ts'
import { childrenNamed, elementsOf, textIn } from './sheet-xml.ts'
import { calendarOf, dayStyles, isSheetPart, listSheets, sharedTexts } from './workbook.ts'

/** Tags of a workbook: twenty thousand rows of ten columns have some eight hundred thousand. They are read a row at a time. */
const mostTags = 1_500_000
/** Columns that are read; Excel has 16,384, and a cell far out would make a row of as many. */
const mostColumns = 100

/** A sheet of a workbook, as text. */
export interface SheetRows {
  /** Its name, and the names of all that can be seen. */
  readonly sheet: string
  readonly sheets: readonly string[]
  readonly rows: readonly TableRow[]
  /** How many of the rows the sheet hides, by a filter for instance; they are read like the others. */
  readonly hiddenRows: number
}

/**
 * The rows of a sheet of a workbook (.xlsx), the first that can be seen where none is named; empty rows are left out.
 *
 * Formulas give what they last came to, what they failed at gives nothing, days are written 2026-03-01, and all else is the text of it.
 */
export function readSheetRows(bytes: Uint8Array, wanted: string | null): Result<SheetRows, UnreadableReason> {
  const parts = packageParts(bytes, (name) => /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|styles\.xml)$/.test(name))
  if (!parts.ok) return parts
  const book = partIn(parts.value, 'xl/workbook.xml')
  if (book === '') return fail('not-a-table')
  try {
    const sheets = listSheets(book, partIn(parts.value, 'xl/_rels/workbook.xml.rels'))
    const chosen = sheets.find(({ name }) => wanted === null || name === wanted)
    if (chosen === undefined) return fail(sheets.length === 0 ? 'damaged' : 'no-sheet')
    // Only the sheet that is asked for is unpacked: a workbook may hold far more than its register.
    const cells = packageParts(bytes, (name) => name === 'xl/sharedStrings.xml' || (isSheetPart(name) && name === chosen.part))
    if (!cells.ok) return cells
    if (!cells.value.has(chosen.part)) return fail('damaged')
    const shown = { texts: sharedTexts(partIn(cells.value, 'xl/sharedStrings.xml')), days: dayStyles(partIn(parts.value, 'xl/styles.xml')), calendar: calendarOf(book) }
    const rows = elementsOf(partIn(cells.value, chosen.part), 'row').map((row, at) => ({ line: lineOf(row) ?? at + 1, isHidden: isOn(row.attributes['hidden']), cells: cellsOf(row, shown) }))
    const filled = rows.filter((row) => row.cells.some((cell) => cell !== ''))
    return ok({ sheet: chosen.name, sheets: sheets.map(({ name }) => name), rows: filled.map(({ line, cells: texts }) => ({ line, cells: texts })), hiddenRows: filled.filter(({ isHidden }) => isHidden).length })
  } catch {
    // The parser throws plain errors, whose messages may quote the table.
    return fail('damaged')
  }
}

/** What cells point to: texts, which styles show days, and from when days are counted. */
interface Shown {
  readonly texts: readonly string[]
  readonly days: readonly boolean[]
  readonly calendar: 1900 | 1904
}

function packageParts(bytes: Uint8Array, isWanted: (name: string) => boolean): Result<PackageParts, UnreadableReason> {
  const parts = checkPackage(bytes, isWanted, mostTags)
  if (parts.ok) return parts
  return fail(parts.failure === 'not-a-document' ? 'not-a-table' : parts.failure === 'too-much' ? 'too-many-rows' : parts.failure)
}

function partIn(parts: PackageParts, name: string): string {
  return new TextDecoder().decode(parts.get(name))
}

function cellsOf(row: XmlElement, shown: Shown): string[] {
  const cells: string[] = []
  for (const cell of childrenNamed(row, 'c')) {
    const at = columnOf(cell.attributes['r']) ?? cells.length
    if (at >= mostColumns) continue
    while (cells.length < at) cells.push('')
    cells[at] = cellText(cell, shown).trim()
  }
  return cells
}

function cellText(cell: XmlElement, { texts, days, calendar }: Shown): string {
  const value = childrenNamed(cell, 'v')[0]?.text ?? ''
  switch (cell.attributes['t']) {
    case 's': return texts[Number(value)] ?? ''
    case 'inlineStr': return textIn(cell)
    case 'str': case 'd': return value
    case 'b': return value === '1' ? 'TRUE' : 'FALSE'
    case 'e': return ''
    default: return sheetNumber(value, days[Number(cell.attributes['s'] ?? 0)] ?? false, calendar)
  }
}

function lineOf(row: XmlElement): number | undefined {
  const line = Number(row.attributes['r'])
  return Number.isSafeInteger(line) && line > 0 ? line : undefined
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true'
}

/** B7 → 1; undefined where the cell does not say. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0]
  return letters === undefined ? undefined : Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
