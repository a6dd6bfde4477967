import { randomUUID } from 'node:crypto'
import { cleanText } from '../../../codebook/language/clean-text.ts'
import type { ReportCell, ReportTable } from '../../../codebook/report/report-model.ts'

interface Stamped {
  readonly table: ReportTable
  /** The shapes that rows share, each with its place among the templates. */
  readonly shapes: ReadonlyMap<string, number>
}

/** Rows written at a time, some megabytes. */
const rowsTogether = 1_000

/**
 * Tables whose rows differ in their words alone, written from one row of each shape.
 *
 * docx takes some 0.1 ms and 50 kB for each row, which a report of twenty thousand statements has neither time nor room
 * for. So it writes one row of a shape with marks where the words go, and {@link stamp} puts the words of all rows there.
 */
export class StampedRows {
  readonly #tables: Stamped[] = []
  /** Marks are drawn anew for each report, so that no text can hold one. */
  readonly #mark = `\uE000${randomUUID()}`

  /** The table with all rows but the last replaced by templates; tables of another kind as they are. */
  templatesFor(table: ReportTable): ReportTable {
    const last = table.rows.at(table.rows.length - 1)
    if (last === undefined || table.layout !== 'quotes') return table
    const examples = examplesOf(table.rows)
    if (examples === null) return table
    const shapes = new Map([...examples.keys()].map((shape, place) => [shape, place]))
    const at = this.#tables.push({ table, shapes }) - 1
    return { ...table, rows: [...[...examples.values()].map((row) => row.map((cell, column) => this.#marked(cell, `${at}.${column}`))), last] }
  }

  #marked(cell: ReportCell, place: string): ReportCell {
    return cell.kind === 'text' ? { kind: 'text', lines: cell.lines.map((_, line) => [{ kind: 'text', text: `${this.#mark}.${place}.${line}.` }]) } : cell
  }

  /** The document's XML with every row in its place, piece by piece. */
  *stamp(documentXml: string): Generator<string> {
    let written = 0
    for (const [at, { table, shapes }] of this.#tables.entries()) {
      if (shapes.size === 0) continue
      const first = documentXml.indexOf(`<w:t xml:space="preserve">${this.#mark}.${at}.`, written)
      if (first < 0) throw new Error(`The rows of the table ${table.key} have no place in the document`)
      const from = documentXml.lastIndexOf('<w:tr>', first)
      const templates: Template[] = []
      let to = from
      while (templates.length < shapes.size) {
        const end = documentXml.indexOf('</w:tr>', to) + '</w:tr>'.length
        templates.push(this.#template(documentXml.slice(to, end)))
        to = end
      }
      yield documentXml.slice(written, from)
      for (let row = 0; row < table.rows.length - 1; row += rowsTogether) {
        yield Array.from({ length: Math.min(rowsTogether, table.rows.length - 1 - row) }, (_, index) => {
          const cells = table.rows.at(row + index) ?? []
          return filled(templates[shapes.get(shapeOf(cells)) ?? -1], cells)
        }).join('')
      }
      written = to
    }
    yield documentXml.slice(written)
  }

  #template(rowXml: string): Template {
    const parts = rowXml.split(new RegExp(`<w:t xml:space="preserve">${this.#mark}\\.\\d+\\.(\\d+)\\.(\\d+)\\.</w:t>`, 'u'))
    return {
      between: parts.filter((_, index) => index % 3 === 0),
      places: parts.flatMap((part, index) => (index % 3 === 1 ? [{ column: Number(part), line: Number(parts[index + 1]) }] : [])),
    }
  }
}

/** A row taken apart where words go. */
interface Template {
  readonly between: readonly string[]
  readonly places: readonly { readonly column: number; readonly line: number }[]
}

function filled(template: Template | undefined, cells: readonly ReportCell[]): string {
  if (template === undefined) throw new Error('A row has a shape without a template')
  return template.between.map((part, index) => {
    const place = template.places[index]
    return place === undefined ? part : part + piecesXml(lineText(cells[place.column], place.line))
  }).join('')
}

function lineText(cell: ReportCell | undefined, line: number): string {
  const [run] = cell?.kind === 'text' ? cell.lines[line] ?? [] : []
  return run?.kind === 'text' ? run.text : ''
}

/** The first row of each shape, the last row aside; null where a row holds more than plain text. Looks at one row at a time: there may be very many. */
function examplesOf(rows: ReportTable['rows']): ReadonlyMap<string, readonly ReportCell[]> | null {
  const examples = new Map<string, readonly ReportCell[]>()
  let at = 0
  for (const row of rows) {
    if (!isPlain(row)) return null
    at += 1
    const shape = shapeOf(row)
    if (at < rows.length && !examples.has(shape)) examples.set(shape, row)
  }
  return examples
}

/** Whether a row holds nothing but lines of one plain run each. */
function isPlain(cells: readonly ReportCell[]): boolean {
  return cells.every((cell) => cell.kind === 'text' && cell.lines.every((line) => {
    const [run] = line
    return line.length === 1 && run?.kind === 'text' && run.bold !== true && run.italic !== true
  }))
}

function shapeOf(cells: readonly ReportCell[]): string {
  return cells.map((cell) => (cell.kind === 'text' ? cell.lines.length : 0)).join(' ')
}

const breaks: Readonly<Record<string, string>> = { '\n': '<w:br/>', '\t': '<w:tab/>', '\u00AD': '<w:softHyphen/>', '\u2011': '<w:noBreakHyphen/>' }
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** What text-runs.ts makes of a text, as XML: Word folds or drops raw line breaks, tabs and special hyphens. */
function piecesXml(text: string): string {
  return cleanText(text).split(/([\n\t\u00AD\u2011])/u).filter((part) => part !== '')
    .map((part) => breaks[part] ?? `<w:t xml:space="preserve">${part.replaceAll(/[&<>"']/gu, (char) => escapes[char] ?? char)}</w:t>`).join('')
}
