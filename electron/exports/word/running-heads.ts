import { Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from 'docx'
import type { Furniture, Report } from '../../../codebook/report/report-model.ts'
import { styleIds } from './style-ids.ts'
import { textRun } from './text-runs.ts'
import { labelColour } from './title-page.ts'

/** Title to the left and the profile's label to the right, over text of the given width in twips. */
export function runningHeader(report: Report, width: number): Header {
  const label = report.profileLabel === null ? [] : [textRun(`\t${report.profileLabel}`, { bold: true, color: labelColour(report) })]
  return new Header({ children: [line(styleIds.header, width, [textRun(report.title), ...label])] })
}

/** «Side 2 av 3» of a letter, to the right; in a file of several letters «Side 2», since not every reader can count the pages of one. */
export function letterFooter({ page, of }: Furniture, width: number, isOnly: boolean): Footer {
  return new Footer({
    children: [line(styleIds.footer, width, [
      textRun(`\t${page}\u00A0`), new TextRun({ children: [PageNumber.CURRENT] }),
      ...(isOnly ? [textRun(`\u00A0${of}\u00A0`), new TextRun({ children: [PageNumber.TOTAL_PAGES] })] : []),
    ])],
  })
}

/** The subtitle to the left and «Side 2 av 27» to the right. */
export function runningFooter(report: Report, width: number): Footer {
  const { page, of } = report.furniture
  return new Footer({
    children: [line(styleIds.footer, width, [
      textRun(`${report.subtitle}\t${page}\u00A0`),
      new TextRun({ children: [PageNumber.CURRENT] }),
      textRun(`\u00A0${of}\u00A0`),
      new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
    ])],
  })
}

function line(style: string, width: number, children: readonly TextRun[]): Paragraph {
  return new Paragraph({ style, tabStops: [{ type: TabStopType.RIGHT, position: width }], children })
}
