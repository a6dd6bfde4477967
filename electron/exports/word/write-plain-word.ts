import { Bookmark, Document, HeadingLevel, Packer, Paragraph, TabStopType, type FileChild } from 'docx'
import type { DocumentBlock, PlainDocument } from '../../../codebook/approval/document-model.ts'
import { cleanLine } from '../../../codebook/language/clean-text.ts'
import { corePropertiesPart } from './core-properties.ts'
import { extraStylesXml } from './extra-styles.ts'
import { languageTag } from './language-tag.ts'
import { reportNumbering } from './numbering.ts'
import { pageOf } from './page.ts'
import { palette } from './palette.ts'
import { repack } from './repack.ts'
import { styleIds } from './style-ids.ts'
import { reportStyles } from './styles.ts'
import { textRun } from './text-runs.ts'

/** Twips that the labels of facts take. */
const factIndent = 2268

/** Writes a letter or notes for approval as a Word file, with real styles; the same document gives the same bytes. */
export async function writePlainWord(document: PlainDocument): Promise<Uint8Array> {
  const file = new Document({
    title: cleanLine(document.title),
    styles: reportStyles(languageTag(document.language)),
    externalStyles: extraStylesXml,
    numbering: reportNumbering,
    theme: {
      name: 'Funn', fonts: { headings: 'Calibri', body: 'Calibri' },
      colors: { dark2: palette.dark, light2: palette.quietFill, accent1: palette.accent, hyperlink: palette.accent, followedHyperlink: palette.accent },
    },
    sections: [{ properties: { page: pageOf('portrait') }, children: document.blocks.map((block, at) => paragraphOf(block, document.blocks[at - 1])) }],
  })
  return repack(await Packer.pack(file, 'uint8array', undefined, [corePropertiesPart(document)]), document.date)
}

/** Twips of air between the facts at the top and the text. */
const afterFacts = 240

function paragraphOf(block: DocumentBlock, before: DocumentBlock | undefined): FileChild {
  switch (block.kind) {
    case 'title':
      return new Paragraph({ style: styleIds.title, run: { size: 44 }, spacing: { after: 280 }, pageBreakBefore: block.newPage === true, children: [textRun(block.text, { size: 44 })] })
    case 'heading': {
      const text = textRun(block.text)
      // The number of a question is its own: the one of the heading would stand beside it.
      return new Paragraph({
        heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2, numbering: false,
        children: block.bookmark === undefined ? [text] : [new Bookmark({ id: block.bookmark, children: [text] })],
      })
    }
    case 'paragraph':
      return new Paragraph({
        ...(block.quiet === true ? { style: styleIds.profileNote } : {}), ...(before?.kind === 'fact' ? { spacing: { before: afterFacts } } : {}), children: [textRun(block.text)],
      })
    case 'answer':
      return new Paragraph({ children: [textRun(block.text)] })
    case 'bullet':
      return new Paragraph({ style: styleIds.bullet, children: [textRun(block.text)] })
    case 'fact':
      return new Paragraph({
        style: styleIds.fact, tabStops: [{ type: TabStopType.LEFT, position: factIndent }],
        children: [textRun(block.label, { color: palette.muted }), textRun(`\t${block.text}`)],
      })
  }
}
