import { AlignmentType, BorderStyle, Paragraph, ShadingType, TableCell, TableRow, VerticalAlignTable, WidthType } from 'docx'
import type { ITableCellOptions } from 'docx'
import { softHyphens } from '../../../codebook/language/soft-hyphens.ts'
import type { ReportCell, ReportColumn, ReportTable } from '../../../codebook/report/report-model.ts'
import type { TablePlace } from './bookmarks.ts'
import { heatFill, palette, textColourOn } from './palette.ts'
import { styleIds } from './style-ids.ts'
import { paragraphRuns, textRun } from './text-runs.ts'

const alignments = { start: AlignmentType.LEFT, center: AlignmentType.CENTER, end: AlignmentType.RIGHT } as const

/** The header row, repeated on each page the table reaches. */
export function headerRow(table: ReportTable, widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map((column, index) => new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.BOTTOM,
      shading: fill(palette.dark),
      children: [new Paragraph({
        style: styleIds.tableHead,
        alignment: alignments[column.align],
        children: [textRun(table.layout === 'matrix' ? softHyphens(column.header) : column.header)],
      })],
    })),
  })
}

/** A row of cells, never split over two pages; `together` also keeps it on the page of the next row. */
export function bodyRow(
  table: ReportTable, index: number, widths: readonly number[], places: ReadonlyMap<string, TablePlace>, together: boolean,
): TableRow {
  const cells = table.rows.at(index) ?? []
  if (cells.length !== table.columns.length) throw new Error(`Row ${index} of the table ${table.key} has another number of cells than the table has columns`)
  return new TableRow({
    cantSplit: true,
    // docx sets this on every paragraph of the row; Word reads it as «on the same page as the row below».
    keepNext: together,
    children: table.columns.map((column, columnIndex) => {
      const cell = cells[columnIndex]
      if (cell === undefined) throw new Error(`The table ${table.key} lacks a cell`)
      return new TableCell({
        width: { size: widths[columnIndex] ?? 0, type: WidthType.DXA },
        ...cellLook(table, column, cell, index === table.rows.length - 1),
        children: cellParagraphs(table.layout === 'quotes' && columnIndex === 0 ? styleIds.statement : styleIds.tableText, column, cell, places),
      })
    }),
  })
}

function cellParagraphs(style: string, column: ReportColumn, cell: ReportCell, places: ReadonlyMap<string, TablePlace>): Paragraph[] {
  if (cell.kind === 'matrix') {
    const colour = cell.step === null ? palette.ink : textColourOn(heatFill(cell.step))
    return [new Paragraph({ style: styleIds.tableValue, children: [textRun(cell.text, { color: colour })] })]
  }
  return cell.lines.map((runs, line) => new Paragraph({
    style: line === 0 ? style : styleIds.tableDetail,
    alignment: alignments[column.align],
    children: paragraphRuns(runs, places),
  }))
}

/** Heat cells are divided by white lines, so that neighbours of one shade stay separate cells. */
function cellLook(table: ReportTable, column: ReportColumn, cell: ReportCell, last: boolean): Pick<ITableCellOptions, 'shading' | 'borders' | 'verticalAlign' | 'margins'> {
  if (table.layout !== 'matrix') return { verticalAlign: VerticalAlignTable.TOP }
  // With many columns the counts need the margins' room to stay on one line.
  const side = table.columns.length > 11 ? 30 : 85
  const roomy = { verticalAlign: VerticalAlignTable.CENTER, margins: { top: 110, bottom: 110, left: column.role === 'label' ? 85 : side, right: side } }
  if (column.role === 'total') return { ...roomy, shading: fill(palette.quietFill) }
  if (cell.kind !== 'matrix') return roomy
  const line = { style: BorderStyle.SINGLE, size: 12, color: palette.white }
  const edge = { style: BorderStyle.SINGLE, size: 8, color: palette.dark }
  const grid = { top: line, bottom: last ? edge : line, left: line, right: line }
  if (cell.step !== null) return { ...roomy, shading: fill(heatFill(cell.step)), borders: grid }
  return cell.count.state === 'count' ? { ...roomy, shading: fill(palette.neutralFill), borders: grid } : { ...roomy, borders: grid }
}

function fill(colour: string): NonNullable<ITableCellOptions['shading']> {
  return { type: ShadingType.CLEAR, color: 'auto', fill: colour }
}
