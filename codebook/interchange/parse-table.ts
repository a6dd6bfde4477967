/** A row of a table: its texts, and the line of the file on which it begins, counted from 1. */
export interface TableRow {
  readonly line: number
  readonly cells: readonly string[]
}

const separators = [';', ',', '\t'] as const

/**
 * Reads separated text as Excel and others write it: semicolon, comma or tab, whichever its first line with any has most of; texts in quotation
 * marks may hold separators, line breaks and doubled marks. Every cell is text, whatever it looks like. Empty rows are left out.
 *
 * Null where a quotation mark is never closed: everything after it would be one cell.
 *
 * parseTable('Virksomhet;Rolle\nFjordby;"leder; plan"')  →  rows ['Virksomhet', 'Rolle'] and ['Fjordby', 'leder; plan']
 */
export function parseTable(text: string): TableRow[] | null {
  // Excel may say on a line of its own what separates.
  const told = /^\uFEFF?sep=(.)\r?\n?/i.exec(text)
  const body = told ? text.slice(told[0].length) : text.replace(/^\uFEFF/, '')
  const separator = told?.[1] ?? separatorOf(body)
  const rows: TableRow[] = []
  let cells: string[] = []
  let cell = ''
  let isQuoted = false
  let line = told ? 2 : 1
  let start = line
  const endRow = () => {
    cells.push(cell.trim())
    if (cells.some((one) => one !== '')) rows.push({ line: start, cells })
    cells = []
    cell = ''
  }
  for (let at = 0; at < body.length; at += 1) {
    const sign = body[at] ?? ''
    const isBreak = sign === '\n' || sign === '\r'
    if (isBreak && !(sign === '\r' && body[at + 1] === '\n')) line += 1
    if (isQuoted) {
      if (sign !== '"') cell += sign === '\r' ? (body[at + 1] === '\n' ? '' : '\n') : sign
      else if (body[at + 1] === '"') {
        cell += '"'
        at += 1
      } else isQuoted = false
    } else if (sign === '"' && cell.trim() === '') {
      cell = ''
      isQuoted = true
    } else if (sign === separator) {
      cells.push(cell.trim())
      cell = ''
    } else if (isBreak) {
      if (sign === '\r' && body[at + 1] === '\n') continue
      endRow()
      start = line
    } else cell += sign
  }
  if (isQuoted) return null
  endRow()
  return rows
}

/** Letters at the start in which what separates is looked for: the headings, also under a title or two. */
const mostBeforeHeadings = 20_000

/** What separates, by the first line that has any of it: a title above the headings has none. Quoted parts do not count. */
function separatorOf(text: string): string {
  const lines = text.slice(0, mostBeforeHeadings).replace(/"(?:[^"]|"")*"/g, '').split(/[\r\n]+/)
  const first = lines.find((line) => separators.some((separator) => line.includes(separator))) ?? ''
  const counts = separators.map((separator) => ({ separator, count: first.split(separator).length }))
  return counts.toSorted((a, b) => b.count - a.count)[0]?.separator ?? ';'
}
