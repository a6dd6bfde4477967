import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readSheetRows } from '../../../electron/imports/read-sheet-rows.ts'
import { inlineRows, workbookFile } from '../../builders/workbook-file.ts'

/** Files that XlsxWriter 3.2 and openpyxl 3.1 wrote. */
const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../../fixtures/tables', name))

function read(bytes: Uint8Array, sheet: string | null = null) {
  const result = readSheetRows(bytes, sheet)
  if (!result.ok) throw new Error(result.failure)
  return result.value
}

const cellsOf = (bytes: Uint8Array) => read(bytes).rows.map(({ cells }) => cells)

describe('workbooks that other programs wrote', () => {
  test('the first sheet that can be seen: rich texts, links, numbers, days, what formulas came to; empty rows are left out', () => {
    const { sheet, sheets, rows, hiddenRows } = read(fixture('xlsxwriter.xlsx'))
    expect([sheet, sheets]).toEqual(['Kontakter', ['Kontakter', 'Nytt & annet']])
    expect(rows).toEqual([
      { line: 1, cells: ['Kontaktliste 2026'] },
      { line: 3, cells: ['Virksomhet', 'Gruppe', 'Navn', 'Rolle', 'E-post', 'Telefon', 'Oppdatert', 'Dager', 'Ja'] },
      { line: 4, cells: ['Fjordby kommune', 'Store kommuner', 'Ada Berg', 'rådmann\nog leder', 'ada@fjordby.example', '47900000', '2026-03-01', '1.5', 'TRUE'] },
      { line: 6, cells: ['Nordvik', '', 'Bo Dal', '', '', '47900001'] },
      { line: 8, cells: ['Sørvik', 'G2'] },
    ])
    expect(hiddenRows).toBe(1)
  })

  test('another sheet by its name; one that is hidden or not there is refused', () => {
    expect(read(fixture('xlsxwriter.xlsx'), 'Nytt & annet').rows.map(({ cells }) => cells)).toEqual([['Kommune', 'Informant'], ['Østvik', 'Eli Å']])
    expect(readSheetRows(fixture('xlsxwriter.xlsx'), 'Gammel')).toEqual({ ok: false, failure: 'no-sheet' })
    expect(readSheetRows(fixture('xlsxwriter.xlsx'), 'Diagram')).toEqual({ ok: false, failure: 'no-sheet' })
  })

  test('days that are counted from 1904', () => {
    expect(cellsOf(fixture('openpyxl-1904.xlsx'))).toEqual([['Verksemd', 'Namn', 'Avtalt'], ['Fjordby', 'Ada', '2026-03-01'], ['Nordvik', 'Bo', '2026-03-01 12:30']])
  })
})

describe('what the format allows', () => {
  test('texts in the cells, cells without a place, rows without a number, other prefixes', () => {
    expect(read(workbookFile(inlineRows([['A & B', ' <b> '], ['', '']]))).rows).toEqual([{ line: 1, cells: ['A & B', '<b>'] }])
    const prefixed = '<x:worksheet xmlns:x="urn:x"><x:sheetData><x:row r="2"><x:c r="B2" t="str"><x:f>A1</x:f><x:v>ja</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    expect(read(workbookFile('', { 'xl/worksheets/sheet1.xml': prefixed })).rows).toEqual([{ line: 2, cells: ['', 'ja'] }])
  })

  test('shared texts without their readings, with signs that are written by their number, and one that is not there', () => {
    const shared = '<sst><si><t>To_x000D_linjer</t></si><si><r><t>Fjord</t></r><r><t>by</t></r><rPh sb="0" eb="1"><t>lest</t></rPh></si><si/></sst>'
    const rows = '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>9</v></c><c t="e"><v>#REF!</v></c><c t="d"><v>2026-03-01</v></c><c/></row>'
    expect(cellsOf(workbookFile(rows, { 'xl/sharedStrings.xml': shared }))).toEqual([['To\rlinjer', 'Fjordby', '', '', '', '2026-03-01', '']])
  })

  test('a cell far out to the right is not read, and makes no row of sixteen thousand', () => {
    expect(cellsOf(workbookFile('<row><c r="A1" t="str"><v>a</v></c><c r="XFD1" t="str"><v>z</v></c></row>'))).toEqual([['a']])
  })

  test('no sheet, no shared texts and no styles need be there for a workbook to have no rows', () => {
    expect(read(workbookFile('')).rows).toEqual([])
  })
})

describe('refused, each with its own reason', () => {
  const sheet = 'xl/worksheets/sheet1.xml'
  const many = (count: number) => inlineRows(Array.from({ length: count }, (_, at) => [`Virksomhet ${at} ${Math.sin(at)}`, 'G1', 'Ada', 'b', 'c', 'd', 'e', 'f', 'g', 'h']))
  test.each<[string, () => Uint8Array, string]>([
    ['protected by a password, or of the old kind', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]), 'encrypted'],
    ['a program', () => strToU8(`MZ${'\0'.repeat(300)}`), 'not-a-table'],
    ['text with its ending changed', () => strToU8('Virksomhet;Gruppe\nFjordby;G1'), 'not-a-table'],
    ['another zip', () => zipSync({ 'bilde.png': new Uint8Array(10) }), 'not-a-table'],
    ['cut off', () => workbookFile(inlineRows([['a']])).slice(0, 300), 'damaged'],
    ['without its sheet', () => workbookFile('', { [sheet]: null }), 'damaged'],
    ['without what says where its sheets are', () => workbookFile('', { 'xl/_rels/workbook.xml.rels': '<Relationships/>' }), 'damaged'],
    ['a row that is not closed', () => workbookFile('<row><c>'.repeat(1000)), 'damaged'],
    ['nested without end', () => workbookFile(`<row>${Array.from({ length: 50_000 }, (_, at) => `<c r="${Math.sin(at)}">`).join('')}${'</c>'.repeat(50_000)}</row>`), 'damaged'],
    ['not well-formed', () => workbookFile('<row><c t="inlineStr"><is><t>&ukjent;</t></is></c></row>'), 'damaged'],
    ['one that wants to read other files', () => workbookFile('', { [sheet]: '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row/></sheetData></worksheet>' }), 'external-entity'],
    ['packed to blow up', () => workbookFile('', { [sheet]: ' '.repeat(7 * 1024 * 1024) }), 'bomb'],
    ['larger than any register', () => workbookFile(many(40_000)), 'too-many-rows'],
  ])('%s', (_name, bytes, why) => {
    expect(readSheetRows(bytes(), null)).toEqual({ ok: false, failure: why })
  })

  test('a large sheet beside the one that is asked for is no hindrance', () => {
    const workbook = '<workbook xmlns:r="r"><sheets><sheet name="A" r:id="rId1"/><sheet name="B" r:id="rId2"/></sheets></workbook>'
    const relations = '<Relationships><Relationship Id="rId1" Target="/xl/worksheets/sheet1.xml"/><Relationship Id="rId2" Target="worksheets/sheet2.xml"/></Relationships>'
    const large = `<worksheet><sheetData>${many(40_000)}</sheetData></worksheet>`
    expect(cellsOf(workbookFile(inlineRows([['a', 'b']]), { 'xl/workbook.xml': workbook, 'xl/_rels/workbook.xml.rels': relations, 'xl/worksheets/sheet2.xml': large }))).toEqual([['a', 'b']])
  })
})
