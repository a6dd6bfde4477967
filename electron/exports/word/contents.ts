import { BuilderElement, InternalHyperlink, LeaderType, PageReference, Paragraph, Run, Tab, TableOfContents, TabStopType, TextRun } from 'docx'
import type { FileChild, ParagraphChild } from 'docx'
import type { Furniture, ReportTable } from '../../../codebook/report/report-model.ts'
import type { TablePlace } from './bookmarks.ts'
import { PreservedText } from './preserved-text.ts'
import { styleIds } from './style-ids.ts'
import { textRun } from './text-runs.ts'

/** Word's own table of contents over headings 1 to 3, with its title. */
export function contentsList(title: string): FileChild[] {
  return [
    new Paragraph({ style: styleIds.contentsHeading, pageBreakBefore: true, children: [textRun(title)] }),
    // Never `stylesWithLevels` (\t): Word reads it with the list separator of Windows, which in Norway is «;».
    new TableOfContents(title, { hyperlink: true, headingStyleRange: '1-3', hideTabAndPageNumbersInWebView: true }),
  ]
}

/**
 * Word's own list of tables, with its title.
 *
 * docx 9.15.2 writes such a list empty and marks it as up to date, so the field is put around entries of our own.
 */
export function tableList(
  title: string, tables: readonly ReportTable[], places: ReadonlyMap<string, TablePlace>, furniture: Furniture, width: number,
): FileChild[] {
  if (tables.length === 0) return []
  const begin = [fieldChar('begin'), instruction(`TOC \\h \\z \\c "${furniture.table}"`), fieldChar('separate')]
  const entries = tables.map((table, index) => {
    const place = places.get(table.key)
    if (place === undefined) throw new Error(`The table ${table.key} has no number`)
    return entry([
      ...(index === 0 ? begin : []),
      new InternalHyperlink({
        anchor: place.captionBookmark,
        children: [
          textRun(`${furniture.table}\u00A0${place.number}\u2002${table.caption}`),
          new TextRun({ children: [new Tab()] }),
          new PageReference(place.captionBookmark),
        ],
      }),
      ...(index === tables.length - 1 ? [fieldChar('end')] : []),
    ], width)
  })
  return [new Paragraph({ style: styleIds.contentsHeading, children: [textRun(title)] }), ...entries]
}

function entry(children: readonly ParagraphChild[], width: number): Paragraph {
  return new Paragraph({
    style: styleIds.tableListEntry,
    tabStops: [{ type: TabStopType.RIGHT, position: width, leader: LeaderType.DOT }],
    children,
  })
}

function fieldChar(type: 'begin' | 'separate' | 'end'): Run {
  return new Run({ children: [new BuilderElement<{ type: string }>({ name: 'w:fldChar', attributes: { type: { key: 'w:fldCharType', value: type } } })] })
}

function instruction(code: string): Run {
  return new Run({ children: [new PreservedText('w:instrText', ` ${code} `)] })
}
