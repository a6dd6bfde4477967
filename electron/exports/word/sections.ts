import { Footer, Header, HeadingLevel, Paragraph } from 'docx'
import type { FileChild, ISectionOptions } from 'docx'
import type { Report, ReportBlock, ReportTable } from '../../../codebook/report/report-model.ts'
import { placeTables } from './bookmarks.ts'
import type { TablePlace } from './bookmarks.ts'
import { captionedTable } from './captioned-table.ts'
import { guideLine } from './guide-line.ts'
import { contentsList, tableList } from './contents.ts'
import { pageOf, textWidth } from './page.ts'
import type { Orientation } from './page.ts'
import { runningFooter, runningHeader } from './running-heads.ts'
import { styleIds } from './style-ids.ts'
import { paragraphRuns, textRun } from './text-runs.ts'
import { titleLines, titlePage } from './title-page.ts'

/** The report as Word sections: one more each time the page turns between portrait and landscape. */
export function reportSections(report: Report): ISectionOptions[] {
  const tables = report.blocks.filter((block) => block.kind === 'table')
  const places = placeTables(tables)
  const parts = partsOf(report.blocks)
  const { hasTitlePage = true } = report
  return parts.map(({ orientation, blocks }, index) => {
    const width = textWidth(orientation)
    const children = blocks.flatMap((block) => blockContent(block, report, tables, places, width))
    return {
      properties: { page: pageOf(orientation), titlePage: index === 0 && hasTitlePage },
      headers: { default: runningHeader(report, width), ...(index === 0 && hasTitlePage && { first: new Header({ children: [new Paragraph('')] }) }) },
      footers: { default: runningFooter(report, width), ...(index === 0 && hasTitlePage && { first: new Footer({ children: [new Paragraph('')] }) }) },
      children: index === 0 ? [...(hasTitlePage ? titlePage(report) : titleLines(report)), ...children] : children,
    }
  })
}

interface Part {
  readonly orientation: Orientation
  readonly blocks: ReportBlock[]
}

/** A section that nothing follows is left out: it would be an empty page. */
function partsOf(blocks: readonly ReportBlock[]): Part[] {
  const parts: Part[] = [{ orientation: 'portrait', blocks: [] }]
  for (const block of blocks) {
    if (block.kind === 'section') parts.push({ orientation: block.orientation, blocks: [] })
    else parts.at(-1)?.blocks.push(block)
  }
  return parts.filter((part, index) => index === 0 || part.blocks.length > 0)
}

const headingLevels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

function blockContent(
  block: ReportBlock, report: Report, tables: readonly ReportTable[], places: ReadonlyMap<string, TablePlace>, width: number,
): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: headingLevels[block.level], pageBreakBefore: block.newPage === true, ...(block.isNumbered === false && { numbering: false, indent: { left: 0, firstLine: 0 } }), children: [textRun(block.text)] })]
    case 'paragraph':
      return [new Paragraph({ children: paragraphRuns(block.runs, places) })]
    case 'list':
      return block.items.map((runs) => new Paragraph({ style: styleIds.bullet, children: paragraphRuns(runs, places) }))
    case 'note':
      return [new Paragraph({ style: styleIds.tableNote, children: paragraphRuns(block.runs, places) })]
    case 'guideLine':
      return [guideLine(block.role, block.list, paragraphRuns(block.runs, places))]
    case 'contents':
      return contentsList(block.title)
    case 'tableList':
      return tableList(block.title, tables, places, report.furniture, width)
    case 'table':
      return captionedTable(block, places, report.furniture, width)
    case 'section':
      throw new Error('Sections are divided before their blocks are written')
  }
}
