import { childElements, descendants, valueAt } from '../parse-xml.ts'
import type { XmlElement } from '../parse-xml.ts'
import { fieldCodes } from './field-codes.ts'
import type { WordParts } from './open-package.ts'
import { requiredPart } from './parts.ts'
import type { WordProblem, WordProblemKind } from './problem.ts'

const languages = new Set(['nb-NO', 'nn-NO', 'en-GB'])
const documentPart = 'word/document.xml'

/** What readers with a screen reader need, and what Word's own accessibility check asks for. */
export function accessibilityProblems(parts: WordParts): WordProblem[] {
  const document = requiredPart(parts, documentPart)
  return [
    ...descendants(document, 'w:tbl').flatMap(tableProblems),
    ...headingProblems(document),
    ...captionProblems(document),
    ...titleProblems(parts),
    ...languageProblems(parts),
  ]
}

function tableProblems(table: XmlElement, index: number): WordProblem[] {
  const detail = `table ${index + 1}`
  const problem = (kind: WordProblemKind): WordProblem => ({ kind, part: documentPart, detail })
  const firstRow = childElements(table, 'w:tr')[0]
  const isHeader = firstRow !== undefined && descendants(firstRow, 'w:tblHeader').some(({ attributes }) => attributes['w:val'] !== 'false')
  const altTexts = ['w:tblCaption', 'w:tblDescription'].map((name) => valueAt(table, 'w:tblPr', name) ?? '')
  return [
    ...(isHeader ? [] : [problem('header-row-missing')]),
    ...(altTexts.some((text) => text.trim() === '') ? [problem('alt-text-missing')] : []),
  ]
}

/** Levels go down one at a time and no heading is empty: a reader who jumps from heading to heading misses nothing. */
function headingProblems(document: XmlElement): WordProblem[] {
  const problems: WordProblem[] = []
  let previous = 0
  for (const paragraph of descendants(document, 'w:p')) {
    const level = Number(/^Heading(\d)$/u.exec(valueAt(paragraph, 'w:pPr', 'w:pStyle') ?? '')?.[1] ?? 0)
    if (level === 0) continue
    if (level > previous + 1) problems.push({ kind: 'heading-order', part: documentPart, detail: `level ${level} after ${previous}` })
    if (descendants(paragraph, 'w:t').every(({ text }) => text.trim() === '')) problems.push({ kind: 'heading-order', part: documentPart, detail: 'an empty heading' })
    previous = level
  }
  return problems
}

/** Captions count 1, 2, 3 … in the text as shown, so that nobody must update fields to read them right. */
function captionProblems(document: XmlElement): WordProblem[] {
  const shown = fieldCodes(document).filter(({ code }) => code.startsWith('SEQ ')).map(({ shown }) => shown)
  const tables = descendants(document, 'w:tbl').length
  const wrong = shown.findIndex((number, index) => number !== String(index + 1))
  if (wrong !== -1) return [{ kind: 'caption-number', part: documentPart, detail: `caption ${wrong + 1}` }]
  return shown.length === tables ? [] : [{ kind: 'caption-number', part: documentPart, detail: `${shown.length} captions for ${tables} tables` }]
}

function titleProblems(parts: WordParts): WordProblem[] {
  const title = childElements(requiredPart(parts, 'docProps/core.xml'), 'dc:title')[0]?.text ?? ''
  return title.trim() === '' ? [{ kind: 'title-missing', part: 'docProps/core.xml', detail: 'dc:title' }] : []
}

function languageProblems(parts: WordParts): WordProblem[] {
  const styles = requiredPart(parts, 'word/styles.xml')
  const language = valueAt(styles, 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:lang')
  return language !== undefined && languages.has(language) ? [] : [{ kind: 'language-missing', part: 'word/styles.xml', detail: language ?? 'none' }]
}
