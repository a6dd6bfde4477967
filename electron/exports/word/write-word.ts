import { Document, Packer } from 'docx'
import { cleanLine } from '../../../codebook/language/clean-text.ts'
import type { Report } from '../../../codebook/report/report-model.ts'
import { corePropertiesPart } from './core-properties.ts'
import { extraStylesXml } from './extra-styles.ts'
import { languageTag } from './language-tag.ts'
import { reportNumbering } from './numbering.ts'
import { isLong, pageNumbers } from './page-numbers.ts'
import { palette } from './palette.ts'
import { repack, repackPieces } from './repack.ts'
import { reportSections } from './sections.ts'
import { StampedRows } from './stamped-rows.ts'
import { reportStyles } from './styles.ts'

/** A Word file in two stages. */
export interface WordDraft {
  /** All of the file, but where rows are many they stand for themselves with one of each shape: enough to check how it is made. */
  readonly skeleton: Uint8Array
  /** The whole file, piece by piece. */
  readonly pieces: () => Iterable<Uint8Array>
}

/**
 * Writes a report as a Word file.
 *
 * The file holds no name of a person, and the same report gives the same bytes.
 */
export async function writeWord(report: Report): Promise<Uint8Array> {
  return Buffer.concat([...(await draftWord(report)).pieces()])
}

/** Writes all but the many rows of a long report; see {@link writeWord}. */
export async function draftWord(report: Report): Promise<WordDraft> {
  const rows = isLong(report) ? new StampedRows() : null
  const drafted = rows === null ? report : { ...report, blocks: report.blocks.map((block) => (block.kind === 'table' ? rows.templatesFor(block) : block)) }
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
    sections: reportSections(drafted),
  })
  const packed = await Packer.pack(document, 'uint8array', undefined, [corePropertiesPart(report)])
  const skeleton = repack(packed, report.date)
  return { skeleton, pieces: () => (rows === null ? [skeleton] : repackPieces(packed, report.date, (xml) => rows.stamp(xml))) }
}
