import { estimatePageNumbersWith } from 'docx/layout'
import type { IPropertiesOptions } from 'docx'
import type { Report, ReportBlock, ReportCell, Run } from '../../../codebook/report/report-model.ts'

/** Table rows up to which a report is not long: page numbers are worked out at about 4.5 ms a row, and a study of twenty interviews has four hundred. */
const mostRows = 600

/** Letters without a space up to which lines are broken here: docx 9.15.2 takes 6 s over one word of 4,000. */
const longestWord = 200

/**
 * How the lists of headings and tables get their page numbers.
 *
 * Worked out here where that is quick, so that the file is whole in any reader. Otherwise Word is asked to do it,
 * and then asks the user once whether it may.
 */
export function pageNumbers(report: Report): Pick<IPropertiesOptions, 'pageNumbers' | 'features'> {
  return isQuickToLayOut(report) ? { pageNumbers: estimatePageNumbersWith({ guess: true }) } : { features: { updateFields: true } }
}

function isQuickToLayOut(report: Report): boolean {
  return !isLong(report) && ![report.title, ...report.blocks.flatMap(textsOf)].some(hasLongWord)
}

/** Whether a report has so many rows that they are to be written in the quickest way, and pages are left for Word to count. */
export function isLong(report: Report): boolean {
  return report.blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.length : 0), 0) > mostRows
}

function hasLongWord(text: string): boolean {
  return text.length > longestWord && text.split(/\s/u).some((word) => word.length > longestWord)
}

function textsOf(block: ReportBlock): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text]
    case 'paragraph':
    case 'note':
    case 'guideLine':
      return block.runs.map(textOfRun)
    case 'list':
      return block.items.flat().map(textOfRun)
    case 'table':
      return [block.caption, ...block.columns.map(({ header }) => header), ...[...block.rows].flat().flatMap(textsOfCell), ...block.notes.flat().map(textOfRun)]
    case 'contents':
    case 'tableList':
    case 'section':
      return []
  }
}

function textsOfCell(cell: ReportCell): string[] {
  return cell.kind === 'matrix' ? [cell.text] : cell.lines.flat().map(textOfRun)
}

function textOfRun(run: Run): string {
  return run.kind === 'tableNumber' ? '' : run.text
}
