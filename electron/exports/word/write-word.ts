import { Document, Packer } from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'
import { cleanLine } from '../../../codebook/language/clean-text.ts'
import type { Report } from '../../../codebook/report/report-model.ts'
import { corePropertiesPart } from './core-properties.ts'
import { extraStylesXml } from './extra-styles.ts'
import { languageTag } from './language-tag.ts'
import { reportNumbering } from './numbering.ts'
import { palette } from './palette.ts'
import { repack } from './repack.ts'
import { reportSections, tablesOf } from './sections.ts'
import { reportStyles } from './styles.ts'

/** Table rows up to which page numbers are worked out here; it costs about 4.5 ms a row. Above, Word is asked to do it. */
export const rowsWithPageNumbers = 1_000

/**
 * Writes a report as a Word file.
 *
 * The file holds no name of a person, and the same report gives the same bytes. With many rows
 * the page numbers of the lists are left to Word, which then asks once whether to update fields.
 */
export async function writeWord(report: Report): Promise<Uint8Array> {
  const rows = tablesOf(report).reduce((sum, table) => sum + table.rows.length, 0)
  const document = new Document({
    title: cleanLine(report.title),
    styles: reportStyles(languageTag(report.language)),
    externalStyles: extraStylesXml,
    numbering: reportNumbering,
    theme: {
      name: 'Funn',
      fonts: { headings: 'Calibri', body: 'Calibri' },
      colors: { dark2: palette.dark, light2: palette.quietFill, accent1: palette.accent, hyperlink: palette.accent, followedHyperlink: palette.accent },
    },
    ...(rows <= rowsWithPageNumbers
      ? { pageNumbers: estimatePageNumbersWith({ guess: true }) }
      : { features: { updateFields: true } }),
    sections: reportSections(report),
  })
  const packed = await Packer.pack(document, 'uint8array', undefined, [corePropertiesPart(report)])
  return repack(packed, report.date)
}
