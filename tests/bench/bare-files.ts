import type Database from 'better-sqlite3'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'

/** A quote as a bare program would list it. */
interface QuoteRow {
  readonly answer: number
  readonly key: string
  readonly label: string
  readonly text: string
  readonly start_at: number
  readonly end_at: number
  readonly stance: string | null
  readonly grp: string | null
  readonly question: number
  readonly session: string
  readonly verbatim: number
}

const quotes = `SELECT answer.id AS answer, code.key, code.label, answer.text, start_at, end_at, stance, grp, answer.question, session.code AS session, verbatim
  FROM coding JOIN answer ON answer.id = coding.answer JOIN code ON code.id = coding.code JOIN session ON session.id = coding.session
  WHERE coding.counted = 1 AND confidential = 0 ORDER BY answer.id, start_at, end_at, coding.id`

/** The quotes one by one; what two coders coded alike is one. */
function* eachQuote(bare: Database.Database): Generator<QuoteRow> {
  const seen = new Set<string>()
  for (const row of bare.prepare<[], QuoteRow>(quotes).iterate()) {
    const { size } = seen
    if (seen.add(`${row.answer} ${row.start_at} ${row.end_at} ${row.key} ${row.stance ?? ''} ${row.grp ?? ''}`).size > size) yield row
  }
}

/** Writes all quotes as CSV, and gives how many. */
export function bareCsv(bare: Database.Database, path: string): number {
  const lines: string[] = []
  for (const row of eachQuote(bare)) {
    lines.push([row.key, row.label, row.text.slice(row.start_at, row.end_at), row.verbatim, row.stance, row.grp, row.question, row.session]
      .map((cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`).join(';'))
  }
  write(path, Buffer.from(lines.join('\r\n')))
  return lines.length
}

/** Writes all quotes as the smallest Word file with a table a code, and gives how many rows it has. */
export function bareWord(bare: Database.Database, path: string): number {
  const rows: string[] = []
  for (const row of eachQuote(bare)) {
    rows.push(`<w:tr>${[row.text.slice(row.start_at, row.end_at), row.grp ?? '', String(row.question), String(row.verbatim)].map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`)
  }
  write(path, wordFile(`<w:tbl>${rows.join('')}</w:tbl><w:p/>`))
  return rows.length
}

/** Writes all answers with their codings as JSON, and gives how many codings. */
export function bareJson(bare: Database.Database, path: string): number {
  const codings = Map.groupBy(bare.prepare<[], { answer: number }>('SELECT answer, start_at, end_at, code, stance FROM coding ORDER BY answer, start_at').all(), (row) => row.answer)
  const answers = bare.prepare<[], { id: number }>('SELECT id, session, question, text FROM answer ORDER BY id').all()
  write(path, Buffer.from(JSON.stringify(answers.map((answer) => ({ ...answer, codings: codings.get(answer.id) ?? [] })), null, 2)))
  return answers.reduce((sum, answer) => sum + (codings.get(answer.id)?.length ?? 0), 0)
}

/** A small Word file of notes: each question a heading, each line of its answer a paragraph. */
export function wordNotes(parts: readonly { readonly question: string; readonly answer: string }[]): Uint8Array {
  return wordFile(parts.map(({ question, answer }) => `<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr>${run(question)}</w:p>${answer.split('\n').map(paragraph).join('')}`).join(''))
}

/** The texts under the headings of such a file. */
export function bareReadWord(bytes: Uint8Array): string[] {
  const xml = new TextDecoder().decode(unzipSync(bytes)['word/document.xml'])
  return xml.split('<w:pStyle w:val="Heading2"/>').slice(1).map((part) =>
    Array.from(part.matchAll(/<w:p>.*?<\/w:p>/gs), ([one]) => Array.from(one.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g), (found) => found[1]).join('')).join('\n')
      .replaceAll('&lt;', '<').replaceAll('&amp;', '&'))
}

function paragraph(text: string): string {
  return `<w:p>${run(text)}</w:p>`
}

function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:t></w:r>`
}

function wordFile(body: string): Uint8Array {
  const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
  const links = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
  return zipSync({
    '[Content_Types].xml': strToU8(types), '_rels/.rels': strToU8(links),
    'word/document.xml': strToU8(`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`),
  })
}

/** As durable as Funn's own exports: flushed before it is called done. */
function write(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'w')
  writeSync(file, bytes)
  fsyncSync(file)
  closeSync(file)
}
