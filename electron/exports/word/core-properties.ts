import { cleanLine } from '../../../codebook/language/clean-text.ts'
import type { Report } from '../../../codebook/report/report-model.ts'
import { languageTag } from './language-tag.ts'

/**
 * The file's properties: title, language and date, and nobody's name.
 *
 * Replaces docx's own, which names an author («Un-named») and the moment of writing.
 */
export function corePropertiesPart(report: Pick<Report, 'title' | 'language' | 'date'>): { path: string; data: string } {
  const moment = `<dcterms:created xsi:type="dcterms:W3CDTF">${report.date}T00:00:00Z</dcterms:created>`
  return {
    path: 'docProps/core.xml',
    data: [
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
      ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
      ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
      `<dc:title>${escaped(cleanLine(report.title))}</dc:title>`,
      `<dc:language>${languageTag(report.language)}</dc:language>`,
      moment,
      moment.replaceAll('created', 'modified'),
      '</cp:coreProperties>',
    ].join(''),
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
