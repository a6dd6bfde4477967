import { BuilderElement, NoBreakHyphen, ShadingType, SimpleField, SoftHyphen, Tab, TextRun } from 'docx'
import type { IRunOptions, ParagraphChild } from 'docx'
import { cleanText } from '../../../codebook/language/clean-text.ts'
import type { Run } from '../../../codebook/report/report-model.ts'
import type { TablePlace } from './bookmarks.ts'
import { heatFill, textColourOn } from './palette.ts'
import { PreservedText } from './preserved-text.ts'

type Piece = NonNullable<IRunOptions['children']>[number]

/**
 * Text as the contents of one run.
 *
 * docx writes line breaks, tabs and special hyphens raw, where Word folds or drops them; each becomes its own element.
 * It also takes strings such as «CURRENT» for page numbers, so text is given as elements, never as strings.
 */
function pieces(text: string): Piece[] {
  return cleanText(text)
    .split(/([\n\t\u00AD\u2011])/u)
    .filter((part) => part !== '')
    .map((part) => {
      switch (part) {
        case '\n':
          return new BuilderElement({ name: 'w:br' })
        case '\t':
          return new Tab()
        case '\u00AD':
          return new SoftHyphen()
        case '\u2011':
          return new NoBreakHyphen()
        default:
          return new PreservedText('w:t', part)
      }
    })
}

/** A run of plain text with its line breaks, tabs and hyphens kept. */
export function textRun(text: string, options: Omit<IRunOptions, 'text' | 'children'> = {}): TextRun {
  return new TextRun({ ...options, children: pieces(text) })
}

/** The runs of a paragraph; references print the number of the table they point to. */
export function paragraphRuns(runs: readonly Run[], places: ReadonlyMap<string, TablePlace>): ParagraphChild[] {
  return runs.map((run) => {
    switch (run.kind) {
      case 'text':
        return textRun(run.text, { ...(run.bold === true && { bold: true }), ...(run.italic === true && { italics: true }) })
      case 'swatch':
        return swatch(run.text, heatFill(run.step))
      case 'tableNumber':
        return tableNumber(run.table, places)
    }
  })
}

/** A coloured sample; the spaces inside give the colour room on both sides and keep the sample on one line. */
function swatch(text: string, fill: string): TextRun {
  return textRun(`\u00A0${text}\u00A0`, { shading: { type: ShadingType.CLEAR, color: 'auto', fill }, color: textColourOn(fill) })
}

function tableNumber(key: string, places: ReadonlyMap<string, TablePlace>): SimpleField {
  const place = places.get(key)
  if (place === undefined) throw new Error(`The report refers to a table that is not in it: ${key}`)
  return new SimpleField(`REF ${place.numberBookmark} \\h`, String(place.number))
}
