import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { toCsv } from '../../../electron/exports/csv.ts'

function written(header: readonly string[], rows: Parameters<typeof toCsv>[1]): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(toCsv(header, rows))
}

test('begins with a byte order mark, divides by semicolon and ends lines as Windows does', () => {
  expect([...toCsv(['Behov'], []).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(written(['Behov', 'Sørli'], [['Bred medvirkning', '5 av 6']])).toBe('\uFEFF"Behov";"Sørli"\r\n"Bred medvirkning";"5 av 6"\r\n')
})

test.each(['=1+1', '+47 22 00 00 00', '-', '@sum(A1)', '\t=1'])('guards %j, which Excel would run', (text) => {
  expect(written(['x'], [[text]])).toContain(`"'${text}"`)
})

test('leaves a sign of minus and a dash alone', () => {
  expect(written(['x'], [['−3', '–']])).toContain('"−3";"–"')
})

test('writes numbers with a decimal comma and without a guard, and nothing for null', () => {
  expect(written(['x'], [[-1.5, 1_000, null]])).toContain('"-1,5";"1000";""')
})

test('keeps quotation marks, semicolons and line breaks inside a cell', () => {
  expect(written(['x'], [['Hun sa "ja";\r\nså gikk hun']])).toContain('"Hun sa ""ja"";\nså gikk hun"')
})

test('gives back every cell when read as CSV', () => {
  const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t]/u.test(text))
  fc.assert(fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 5 }), (rows) => {
    const [, ...read] = parsed(written(['a', 'b'], rows).slice(1))
    const expected = rows.map((row) => row.map((text) => text.replaceAll(/\r\n?|\u2028|\u2029/gu, '\n').normalize('NFC')))
    expect(read.map((row) => row.map(stripped))).toEqual(expected.map((row) => row.map(stripped)))
  }))
})

/** Without the control characters that no export carries. */
function stripped(text: string): string {
  return text.replaceAll(/[^\P{Cc}\t\n]/gu, '')
}

/** A reader of quoted CSV with `;` and CRLF. */
function parsed(csv: string): string[][] {
  return csv.split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/u).filter((line) => line !== '')
    .map((line) => [...line.matchAll(/"((?:[^"]|"")*)"(?:;|$)/gsu)].map(([, cell = '']) => cell.replaceAll('""', '"')))
}
