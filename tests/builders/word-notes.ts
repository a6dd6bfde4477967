import { Document, HeadingLevel, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'

/** A Word document of notes, its questions set in one of the ways people do. */
export async function wordNotes(
  parts: readonly { readonly question: string; readonly answer: string }[], style: 'headings' | 'numbered list' | 'table',
): Promise<Uint8Array> {
  const children = style === 'table'
    ? [new Table({ rows: parts.map(({ question, answer }) => new TableRow({ children: [question, answer].map((text) => new TableCell({ children: paragraphs(text) })) })) })]
    : parts.flatMap(({ question, answer }) => [
      style === 'headings' ? new Paragraph({ text: question, heading: HeadingLevel.HEADING_2 }) : new Paragraph({ text: question, numbering: { reference: 'list', level: 0 } }),
      ...paragraphs(answer),
    ])
  const document = new Document({
    numbering: { config: [{ reference: 'list', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] }] },
    sections: [{ children: [new Paragraph({ text: 'Intervju 14. september' }), ...children] }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

function paragraphs(text: string): Paragraph[] {
  return text.split('\n').map((line) => new Paragraph({ children: [new TextRun(line)] }))
}
