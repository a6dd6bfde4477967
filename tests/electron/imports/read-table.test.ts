import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readTable } from '../../../electron/imports/read-table.ts'
import { testFolder } from '../../builders/blank-study.ts'
import { inlineRows, workbookFile } from '../../builders/workbook-file.ts'

function read(name: string, content: string | Uint8Array) {
  const path = join(testFolder(), name)
  writeFileSync(path, content)
  return readTable(path, name, null)
}

const rows = [['Virksomhet', 'Rolle'], ['Søre Ål', 'leder']]
const text = (separator: string, end = '\r\n') => rows.map((cells) => cells.join(separator)).join(end)

test.each<[string, string, string | Uint8Array]>([
  ['semicolons in UTF-8', 'a.csv', text(';')], ['with its mark', 'a.csv', `\uFEFF${text(';')}`], ['commas and line feeds', 'A.CSV', text(',', '\n')],
  ['Windows-1252, as Excel saves in Norwegian', 'a.csv', Buffer.from(text(';'), 'latin1')], ['Unicode text with tabs', 'a.txt', Buffer.from(`\uFEFF${text('\t')}`, 'utf16le')],
  ['tabs', 'a.tsv', text('\t')], ['a workbook', 'a.xlsx', workbookFile(inlineRows(rows))],
])('a table is read: %s', (_name, name, content) => {
  expect(read(name, content)).toMatchObject({ ok: true, value: { rows: rows.map((cells, at) => ({ line: at + 1, cells })), hiddenRows: 0 } })
})

test.each<[string, string, string | Uint8Array, string]>([
  ['an empty file', 'a.csv', '', 'empty'], ['nothing but empty rows', 'a.csv', ';;\n;;', 'nothing-in-it'], ['a workbook without rows', 'a.xlsx', workbookFile(''), 'nothing-in-it'],
  ['a program', 'a.csv', new Uint8Array([0x4d, 0x5a, 0, 0, 0, 0, 0, 1]), 'not-text'], ['text as a workbook', 'a.xlsx', text(';'), 'not-a-table'],
  ['a document', 'a.docx', 'x', 'not-a-table'], ['an older workbook', 'a.xls', 'x', 'other-workbook'], ['a workbook of LibreOffice', 'a.ods', 'x', 'other-workbook'],
  ['a quotation mark that is never closed', 'a.csv', 'Virksomhet;Rolle\nFjordby;"leder\nNordvik;', 'open-quotation'],
  ['more rows than any register', 'a.csv', `Virksomhet;Rolle\n${'Fjordby;leder\n'.repeat(20_000)}`, 'too-many-rows'],
])('refused with its own reason: %s', (_name, name, content, why) => {
  expect(read(name, content)).toEqual({ ok: false, failure: { kind: 'unreadable', file: name, why } })
})

test('a file of more bytes than any register is not read at all', () => {
  const path = join(testFolder(), 'stor.csv')
  writeFileSync(path, 'x')
  truncateSync(path, 21 * 1024 * 1024)
  expect(readTable(path, 'stor.csv', null)).toEqual({ ok: false, failure: { kind: 'too-large', file: 'stor.csv', limit: 20 * 1024 * 1024 } })
})

test('the same bytes have the same fingerprint, and other bytes another', () => {
  const print = (content: string) => {
    const table = read('a.csv', content)
    return table.ok ? table.value.fingerprint : ''
  }
  expect(print(text(';'))).toBe(print(text(';')))
  expect(print(text(';'))).not.toBe(print(text(',')))
})
