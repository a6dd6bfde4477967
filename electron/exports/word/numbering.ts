import { AlignmentType, LevelFormat } from 'docx'
import type { ILevelsOptions, INumberingOptions } from 'docx'
import { palette } from './palette.ts'

/** Names of the lists of a report, tied to styles: a heading is numbered because it is a heading. */
export const headingNumbering = 'headings'
export const bulletNumbering = 'bullets'
export const questionNumbering = 'questions'
export const guideItemNumbering = 'guide-items'

/** Twips from the margin to the heading's text, so that one- and two-digit numbers line up. */
const headingIndents = [567, 737, 907]

function headingLevel(level: number): ILevelsOptions {
  const indent = headingIndents[level] ?? 0
  return {
    level,
    format: LevelFormat.DECIMAL,
    text: Array.from({ length: level + 1 }, (_, index) => `%${index + 1}`).join('.'),
    alignment: AlignmentType.START,
    style: { style: `Heading${level + 1}`, paragraph: { indent: { left: indent, hanging: indent } } },
  }
}

const bullet: ILevelsOptions = {
  level: 0,
  format: LevelFormat.BULLET,
  text: '•',
  alignment: AlignmentType.START,
  style: { run: { color: palette.accent }, paragraph: { indent: { left: 340, hanging: 227 } } },
}

/** Twips from the margin to the text of a question, so that two-digit numbers line up; what hangs on it begins there too. */
export const questionIndent = 454

const question: ILevelsOptions = {
  level: 0,
  format: LevelFormat.DECIMAL,
  text: '%1.',
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { left: questionIndent, hanging: questionIndent } } },
}

const guideItem: ILevelsOptions = {
  ...bullet, text: '–', style: { run: { color: palette.accent }, paragraph: { indent: { left: questionIndent + 284, hanging: 284 } } },
}

/** The lists of a report: numbered headings, bullets, and an interview guide's questions. */
export const reportNumbering: INumberingOptions = {
  config: [
    { reference: headingNumbering, levels: [0, 1, 2].map(headingLevel) },
    { reference: bulletNumbering, levels: [bullet] },
    { reference: questionNumbering, levels: [question] },
    { reference: guideItemNumbering, levels: [guideItem] },
  ],
}
