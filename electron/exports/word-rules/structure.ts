import { childElements, descendants } from '../parse-xml.ts'
import type { XmlElement } from '../parse-xml.ts'
import type { WordParts } from './open-package.ts'
import { textParts } from './parts.ts'
import type { WordProblem } from './problem.ts'

/** Tables and fields that Word would repair, refuse or run together. */
export function structureProblems(parts: WordParts): WordProblem[] {
  return textParts(parts).flatMap(([part, root]) => [
    ...descendants(root, 'w:tbl').flatMap((table, index) => tableFaults(table).map((fault): WordProblem => ({ kind: 'table-structure', part, detail: `table ${index + 1}: ${fault}` }))),
    ...tablesWithoutParagraphAfter(root, part),
    ...fieldFaults(root).map((detail): WordProblem => ({ kind: 'field-unbalanced', part, detail })),
  ])
}

function tableFaults(table: XmlElement): string[] {
  const columns = childElements(table, 'w:tblGrid').flatMap((grid) => childElements(grid, 'w:gridCol')).length
  const rows = childElements(table, 'w:tr')
  const faults: string[] = []
  if (columns === 0) faults.push('no grid')
  if (rows.length === 0) faults.push('no rows')
  for (const [index, row] of rows.entries()) {
    const cells = childElements(row, 'w:tc')
    if (cells.length !== columns) faults.push(`row ${index + 1} has ${cells.length} cells for ${columns} columns`)
    if (cells.some((cell) => childElements(cell).at(-1)?.name !== 'w:p')) faults.push(`row ${index + 1} has a cell that does not end with a paragraph`)
  }
  return faults
}

/** Word joins two tables that touch, and wants a paragraph between a table and the end of the text. */
function tablesWithoutParagraphAfter(root: XmlElement, part: string): WordProblem[] {
  const blocks = descendants(root, 'w:body').flatMap((body) => childElements(body))
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1]?.name
    const alone = block.name === 'w:tbl' && (next === undefined || next === 'w:tbl' || next === 'w:sectPr')
    return alone ? [{ kind: 'table-structure' as const, part, detail: `nothing between block ${index + 1} and what follows` }] : []
  })
}

/** Each field begins, may be separated once, and ends; fields may lie inside each other. */
function fieldFaults(root: XmlElement): string[] {
  const open: { separated: boolean }[] = []
  for (const mark of descendants(root, 'w:fldChar')) {
    const type = mark.attributes['w:fldCharType']
    const innermost = open.at(-1)
    if (type === 'begin') open.push({ separated: false })
    else if (innermost === undefined) return [`${type ?? 'a mark'} without a beginning`]
    else if (type === 'end') open.pop()
    else if (innermost.separated) return ['a field is separated twice']
    else innermost.separated = true
  }
  return open.length > 0 ? ['a field does not end'] : []
}
