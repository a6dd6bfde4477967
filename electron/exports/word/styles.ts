import { AlignmentType, BorderStyle, LineRuleType } from 'docx'
import type { IParagraphStyleOptions, IPropertiesOptions, ISpacingProperties } from 'docx'
import { bulletNumbering, guideItemNumbering, headingNumbering, questionIndent } from './numbering.ts'
import { palette } from './palette.ts'
import { styleIds } from './style-ids.ts'

/** Twips before and after, lines in 240ths. The rule is always given: without it LibreOffice lets tall lines overlap. */
function spacing(before: number, after: number, line = 240): ISpacingProperties {
  return { before, after, line, lineRule: LineRuleType.AUTO }
}

const titleBar = { left: { style: BorderStyle.SINGLE, size: 36, space: 14, color: palette.accent } }
const titleIndent = { left: 340 }

/** Sizes are half-points. */
const paragraphStyles: readonly IParagraphStyleOptions[] = [
  { id: styleIds.subtitle, name: 'Subtitle', basedOn: 'Normal', next: 'Normal', quickFormat: true,
    run: { size: 30, color: palette.accent },
    paragraph: { spacing: spacing(100, 0, 264), indent: titleIndent, border: titleBar } },
  { id: styleIds.contentsHeading, name: 'TOC Heading', basedOn: 'Normal', next: 'Normal', uiPriority: 39, quickFormat: true,
    run: { size: 36, bold: true, color: palette.dark, font: { theme: 'headings' } },
    paragraph: { spacing: spacing(360, 200), keepNext: true, keepLines: true } },
  { id: 'TOC1', name: 'toc 1', basedOn: 'Normal', next: 'Normal', uiPriority: 39,
    run: { bold: true, color: palette.dark }, paragraph: { spacing: spacing(140, 20) } },
  { id: 'TOC2', name: 'toc 2', basedOn: 'Normal', next: 'Normal', uiPriority: 39,
    paragraph: { spacing: spacing(20, 20), indent: { left: 284 } } },
  { id: 'TOC3', name: 'toc 3', basedOn: 'Normal', next: 'Normal', uiPriority: 39,
    paragraph: { spacing: spacing(20, 20), indent: { left: 852 } } },
  { id: styleIds.tableListEntry, name: 'table of figures', basedOn: 'Normal', next: 'Normal', uiPriority: 99,
    paragraph: { spacing: spacing(40, 40) } },
  { id: styleIds.bullet, name: 'List Bullet', basedOn: 'Normal', uiPriority: 99, quickFormat: true,
    paragraph: { numbering: { reference: bulletNumbering, level: 0 }, contextualSpacing: true, spacing: spacing(0, 120, 276) } },
  { id: styleIds.guideQuestion, name: 'Guide Question', basedOn: 'Normal', quickFormat: true,
    paragraph: { keepLines: true, spacing: spacing(140, 60, 276), indent: { left: questionIndent, hanging: questionIndent } } },
  { id: styleIds.guideDetail, name: 'Guide Detail', basedOn: 'Normal', quickFormat: true,
    run: { color: palette.muted }, paragraph: { keepLines: true, spacing: spacing(0, 60, 264), indent: { left: questionIndent } } },
  { id: styleIds.guideItem, name: 'Guide Item', basedOn: styleIds.guideDetail, quickFormat: true,
    paragraph: { numbering: { reference: guideItemNumbering, level: 0 }, contextualSpacing: true, spacing: spacing(0, 60, 264) } },
  { id: styleIds.header, name: 'header', basedOn: 'Normal', uiPriority: 99,
    run: { size: 17, color: palette.muted },
    paragraph: { spacing: spacing(0, 0), border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 6, color: palette.rule } } } },
  { id: styleIds.footer, name: 'footer', basedOn: 'Normal', uiPriority: 99,
    run: { size: 17, color: palette.muted }, paragraph: { spacing: spacing(0, 0) } },
  { id: styleIds.tableText, name: 'Table Text', basedOn: 'Normal', quickFormat: true,
    run: { size: 18 }, paragraph: { spacing: spacing(0, 0, 252) } },
  { id: styleIds.tableHead, name: 'Table Head', basedOn: styleIds.tableText, quickFormat: true,
    run: { bold: true, color: palette.white }, paragraph: { keepNext: true, spacing: spacing(0, 0) } },
  { id: styleIds.tableDetail, name: 'Table Detail', basedOn: styleIds.tableText, quickFormat: true,
    run: { size: 16, color: palette.muted } },
  { id: styleIds.statement, name: 'Statement', basedOn: styleIds.tableText, quickFormat: true },
  { id: styleIds.tableValue, name: 'Table Value', basedOn: styleIds.tableText, quickFormat: true,
    run: { size: 19, bold: true }, paragraph: { alignment: AlignmentType.CENTER, spacing: spacing(0, 0) } },
  { id: styleIds.tableNote, name: 'Table Note', basedOn: 'Normal', quickFormat: true,
    run: { size: 17, color: palette.muted }, paragraph: { spacing: spacing(80, 0, 252) } },
  { id: styleIds.profileLabel, name: 'Profile Label', basedOn: 'Normal', next: styleIds.title,
    run: { bold: true, size: 24, characterSpacing: 30 }, paragraph: { spacing: spacing(0, 0) } },
  { id: styleIds.profileNote, name: 'Profile Note', basedOn: 'Normal',
    run: { size: 19, color: palette.muted }, paragraph: { spacing: spacing(60, 0, 264) } },
  { id: styleIds.fact, name: 'Fact', basedOn: 'Normal',
    paragraph: { spacing: spacing(0, 80, 264), indent: { left: 2268, hanging: 2268 } } },
]

function heading(level: number, size: number, color: string, before: number, after: number) {
  return {
    basedOn: 'Normal', next: 'Normal', quickFormat: true,
    run: { size, bold: true, color, font: { theme: 'headings' as const } },
    paragraph: {
      numbering: { reference: headingNumbering, level }, keepNext: true, keepLines: true, outlineLevel: level,
      spacing: spacing(before, after),
    },
  }
}

/** Half-points and twips of the headings of a report, whose chapters are many pages. */
const reportHeadings = [heading(0, 36, palette.dark, 240, 200), heading(1, 27, palette.accent, 400, 120)] as const

/** Those of a letter of a page or two: headings of a report would be larger than what they stand over. */
const letterHeadings = [heading(0, 26, palette.dark, 240, 60), heading(1, 23, palette.accent, 240, 60)] as const

/** Every style of a report or a letter, in the proofing language of its text. */
export function reportStyles(languageTag: string, kind: 'report' | 'letter' = 'report'): NonNullable<IPropertiesOptions['styles']> {
  const [heading1, heading2] = kind === 'letter' ? letterHeadings : reportHeadings
  return {
    default: {
      document: {
        run: { font: { theme: 'body' }, size: 21, color: palette.ink, language: { value: languageTag } },
        paragraph: { spacing: spacing(0, 140, 283) },
      },
      title: {
        basedOn: 'Normal', next: styleIds.subtitle, quickFormat: true,
        run: { size: 64, bold: true, color: palette.dark, font: { theme: 'headings' } },
        paragraph: { spacing: spacing(0, 0), indent: titleIndent, border: titleBar },
      },
      heading1,
      heading2,
      heading3: heading(2, 23, palette.dark, 280, 80),
      caption: {
        basedOn: 'Normal', next: 'Normal', quickFormat: true,
        run: { size: 18, bold: true, color: palette.dark },
        paragraph: { keepNext: true, keepLines: true, spacing: spacing(260, 90) },
      },
    },
    paragraphStyles,
  }
}
