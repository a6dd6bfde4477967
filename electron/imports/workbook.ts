import { isDayFormat } from '../../codebook/interchange/sheet-number.ts'
import { elementsOf, textIn } from './sheet-xml.ts'

/** A sheet that can be seen, with the part of the package that holds it. */
export interface SheetPlace {
  readonly name: string
  readonly part: string
}

/** The sheets of a workbook in their order; hidden ones, charts and macros are left out. */
export function listSheets(workbook: string, relations: string): SheetPlace[] {
  const targets = new Map(elementsOf(relations, 'Relationship').map(({ attributes }) => [attributes['Id'] ?? '', attributes['Target'] ?? '']))
  return elementsOf(workbook, 'sheet').flatMap(({ attributes }) => {
    const state = attributes['state'] ?? 'visible'
    const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? ''
    const target = targets.get(id) ?? ''
    const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`
    return state === 'visible' && isSheetPart(part) ? [{ name: attributes['name'] ?? '', part }] : []
  })
}

/** Whether a part of the package is a sheet of cells. */
export function isSheetPart(part: string): boolean {
  return /^xl\/worksheets\/[^/]+\.xml$/.test(part)
}

/** From which year a workbook counts its days. */
export function calendarOf(workbook: string): 1900 | 1904 {
  const [properties] = elementsOf(workbook, 'workbookPr')
  return ['1', 'true', 'on'].includes(properties?.attributes['date1904'] ?? '') ? 1904 : 1900
}

/** The texts that cells point to by their number. */
export function sharedTexts(part: string): string[] {
  return elementsOf(part, 'si').map(textIn)
}

/** For each style of a cell, by its number, whether it shows days or times. */
export function dayStyles(styles: string): boolean[] {
  const codes = new Map(elementsOf(styles, 'numFmt').map(({ attributes }) => [Number(attributes['numFmtId']), attributes['formatCode'] ?? '']))
  // Cells point into this list; there is another of the same kind before it, of named styles.
  const [formats = ''] = /<(?:[\w.-]+:)?cellXfs[\s>][\s\S]*?<\/(?:[\w.-]+:)?cellXfs>/.exec(styles) ?? []
  return elementsOf(formats, 'xf').map(({ attributes }) => {
    const id = Number(attributes['numFmtId'] ?? 0)
    return isDayFormat(id, codes.get(id))
  })
}
