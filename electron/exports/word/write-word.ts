import { Document, Packer } from 'docx'
import { cleanLine } from '../../../codebook/language/clean-text.ts'
import type { Report } from '../../../codebook/report/report-model.ts'
import { corePropertiesPart } from './core-properties.ts'
import { extraStylesXml } from './extra-styles.ts'
import { languageTag } from './language-tag.ts'
import { reportNumbering } from './numbering.ts'
import { pageNumbers } from './page-numbers.ts'
import { palette } from './palette.ts'
import { repack } from './repack.ts'
import { reportSections } from './sections.ts'
import { reportStyles } from './styles.ts'

/**
 * Writes a report as a Word file.
 *
 * The file holds no name of a person, and the same report gives the same bytes.
 */
export async function writeWord(report: Report): Promise<Uint8Array> {
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
    ...pageNumbers(report),
    sections: reportSections(report),
  })
  const packed = await Packer.pack(document, 'uint8array', undefined, [corePropertiesPart(report)])
  return repack(packed, report.date)
}
