import { Bookmark, Document, Footer, HeadingLevel, Packer, Paragraph, TabStopType, type FileChild, type ISectionOptions } from 'docx'
import type { DocumentBlock, PlainDocument } from '../../../codebook/approval/document-model.ts'
import type { Language } from '../../../codebook/guide/guide.ts'
import { cleanLine } from '../../../codebook/language/clean-text.ts'
import { wordsFor } from '../../../codebook/report/words/words-for.ts'
import { corePropertiesPart } from './core-properties.ts'
import { extraStylesXml } from './extra-styles.ts'
import { languageTag } from './language-tag.ts'
import { reportNumbering } from './numbering.ts'
import { pageOf, textWidth } from './page.ts'
import { palette } from './palette.ts'
import { repack } from './repack.ts'
import { letterFooter } from './running-heads.ts'
import { styleIds } from './style-ids.ts'
import { reportStyles } from './styles.ts'
import { textRun } from './text-runs.ts'

/** Twips that the labels of facts take. */
const factIndent = 2268

/** Writes a letter or notes for approval as a Word file, with real styles; the same document gives the same bytes. */
export async function writePlainWord(document: PlainDocument): Promise<Uint8Array> {
  const letters = lettersOf(document.blocks)
  const file = new Document({
    title: cleanLine(document.title),
    styles: reportStyles(languageTag(document.language), 'letter'),
    externalStyles: extraStylesXml,
    numbering: reportNumbering,
    theme: {
      name: 'Funn', fonts: { headings: 'Calibri', body: 'Calibri' },
      colors: { dark2: palette.dark, light2: palette.quietFill, accent1: palette.accent, hyperlink: palette.accent, followedHyperlink: palette.accent },
    },
    sections: letters.map((blocks) => section(blocks, document.language, letters.length === 1)),
  })
  return repack(await Packer.pack(file, 'uint8array', undefined, [corePropertiesPart(document)]), document.date)
}

/** The letters of a file, each from its title on. */
function lettersOf(blocks: readonly DocumentBlock[]): (readonly DocumentBlock[])[] {
  const starts = blocks.flatMap((block, at) => (at > 0 && block.kind === 'title' && block.newPage === true ? [at] : []))
  return [0, ...starts].map((start, at) => blocks.slice(start, starts[at]))
}

/** A letter on pages of its own. Its first page has no number: most have no other. */
function section(blocks: readonly DocumentBlock[], language: Language, isOnly: boolean): ISectionOptions {
  return {
    properties: { page: { ...pageOf('portrait'), pageNumbers: { start: 1 } }, titlePage: true },
    footers: { default: letterFooter(wordsFor(language).furniture, textWidth('portrait'), isOnly), first: new Footer({ children: [new Paragraph('')] }) },
    children: blocks.map((block, at) => paragraphOf(block, blocks[at - 1])),
  }
}

/** Twips of air between the facts at the top and the text. */
const afterFacts = 240

function paragraphOf(block: DocumentBlock, before: DocumentBlock | undefined): FileChild {
  switch (block.kind) {
    case 'title':
      return new Paragraph({ style: styleIds.title, run: { size: 44 }, spacing: { after: 280 }, children: [textRun(block.text, { size: 44 })] })
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
