import { Bookmark, BuilderElement, Paragraph, SimpleField, Table, TableLayoutType, TableProperties, TextRun, WidthType } from 'docx'
import type { ITableOptions } from 'docx'
import { cleanLine } from '../../../codebook/language/clean-text.ts'
import type { Furniture, ReportTable } from '../../../codebook/report/report-model.ts'
import type { TablePlace } from './bookmarks.ts'
import { styleIds } from './style-ids.ts'
import { bodyRow, headerRow } from './table-rows.ts'
import { tableStyleId } from './extra-styles.ts'
import { paragraphRuns, textRun } from './text-runs.ts'

/** Rows and characters up to which a table is kept on one page with its notes, about half of it; longer ones repeat their header instead. */
const rowsKeptTogether = 14
const lettersKeptTogether = 2_500

/** Notes up to which they stand on one page; kept together, the wordings of twenty questions would leave a third of the page before empty. */
const notesKeptTogether = 4

/** A table whose title and description screen readers read: docx 9.15.2 has no option for either. */
class DescribedTable extends Table {
  constructor(options: ITableOptions, title: string, description: string) {
    super(options)
    const properties = this.root.find((part): part is TableProperties => part instanceof TableProperties)
    if (properties === undefined) throw new Error('docx wrote a table without properties')
    // The schema wants these two last.
    properties.addChildElement(valued('w:tblCaption', title))
    properties.addChildElement(valued('w:tblDescription', description))
  }
}

function valued(name: string, value: string): BuilderElement<{ val: string }> {
  return new BuilderElement<{ val: string }>({ name, attributes: { val: { key: 'w:val', value: cleanLine(value) } } })
}

/** A table with its caption above and its notes below. */
export function captionedTable(
  table: ReportTable, places: ReadonlyMap<string, TablePlace>, furniture: Furniture, width: number,
): (Paragraph | Table)[] {
  const place = places.get(table.key)
  if (place === undefined) throw new Error(`The table ${table.key} has no number`)
  const widths = columnWidths(table, width)
  const lastRow = table.rows.length - 1
  const keptFrom = isKeptTogether(table) ? 0 : lastRow
  return [
    caption(table, place, furniture),
    new DescribedTable({
      style: tableStyleId,
      tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
      width: { size: width, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      columnWidths: widths,
      rows: [
        headerRow(table, widths),
        // The last row stays with the notes, so that they never stand alone on the next page.
        ...Array.from({ length: table.rows.length }, (_, index) => bodyRow(table, index, widths, places, index >= keptFrom && (index < lastRow || table.notes.length > 0))),
      ],
    }, `${furniture.table} ${place.number}: ${table.caption}`, table.description),
    ...notes(table, places),
  ]
}

/** Statements go on for pages and may be cut anywhere between two; a small table of another kind is read as one. */
function isKeptTogether({ layout, rows }: ReportTable): boolean {
  if (layout === 'quotes' || rows.length > rowsKeptTogether) return false
  const runs = [...rows].flat().flatMap((cell) => (cell.kind === 'text' ? cell.lines.flat() : []))
  return runs.reduce((sum, run) => sum + (run.kind === 'tableNumber' ? 1 : run.text.length), 0) <= lettersKeptTogether
}

/** «Tabell 1  …»: the number is a field with its value written, right at once in every reader. */
function caption(table: ReportTable, place: TablePlace, furniture: Furniture): Paragraph {
  const number = new Bookmark({
    id: place.numberBookmark,
    children: [new SimpleField(`SEQ ${furniture.table} \\* ARABIC`, String(place.number))],
  })
  return new Paragraph({
    style: styleIds.caption,
    children: [
      new Bookmark({
        id: place.captionBookmark,
        children: [textRun(`${furniture.table}\u00A0`), number, textRun(`\u2002${table.caption}`)],
      }),
    ],
  })
}

/** Twips of each column; rounding is left to the last, so that they sum to the table's width exactly. */
function columnWidths(table: ReportTable, width: number): number[] {
  const shares = table.columns.reduce((sum, { share }) => sum + share, 0)
  let used = 0
  return table.columns.map(({ share }, index) => {
    const own = index === table.columns.length - 1 ? width - used : Math.floor((share / shares) * width)
    used += own
    return own
  })
}

/** There is always a paragraph after a table: without one, Word joins it with the next or with the page set-up. */
function notes(table: ReportTable, places: ReadonlyMap<string, TablePlace>): Paragraph[] {
  if (table.notes.length === 0) return [new Paragraph({ style: styleIds.tableNote, children: [new TextRun('')] })]
  return table.notes.map((runs, index) => new Paragraph({
    style: styleIds.tableNote,
    keepLines: true,
    keepNext: table.notes.length <= notesKeptTogether && index < table.notes.length - 1,
    children: paragraphRuns(runs, places),
  }))
}
