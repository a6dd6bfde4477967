import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseTable } from '../../../codebook/interchange/parse-table.ts'

const cellsOf = (text: string) => (parseTable(text) ?? []).map((row) => row.cells)

describe('a table as other programs write it', () => {
  test.each([
    ['semicolons, as Excel writes in Norwegian', 'Virksomhet;Rolle\r\nFjordby;leder\r\n'],
    ['commas', 'Virksomhet,Rolle\nFjordby,leder'],
    ['tabs, as pasted from a sheet', 'Virksomhet\tRolle\nFjordby\tleder\n'],
    ['a mark of its encoding before it', '\uFEFFVirksomhet;Rolle\nFjordby;leder'],
    ['a line that says what separates', 'sep=|\nVirksomhet|Rolle\nFjordby|leder'],
    ['line breaks of old Macs', 'Virksomhet;Rolle\rFjordby;leder\r'],
    ['spaces around, and quotation marks that need not be there', ' Virksomhet ; "Rolle" \n"Fjordby";leder '],
  ])('%s', (_, text) => {
    expect(cellsOf(text)).toEqual([['Virksomhet', 'Rolle'], ['Fjordby', 'leder']])
  })

  test('quotation marks keep separators, line breaks and doubled marks; lines are those of the file', () => {
    expect(parseTable('Navn;Rolle\r\n"Berg; Ada";"sa ""ja""\r\nog nei"\r\n\r\n;;\r\nKari;"leder"')).toEqual([
      { line: 1, cells: ['Navn', 'Rolle'] }, { line: 2, cells: ['Berg; Ada', 'sa "ja"\nog nei'] }, { line: 6, cells: ['Kari', 'leder'] },
    ])
  })

  test('what looks like a formula or a number is text', () => {
    expect(cellsOf('a;b;c\n=1+1;@SUM(A1);+47 900 00 000\n007;-x;1,50')).toEqual([['a', 'b', 'c'], ['=1+1', '@SUM(A1)', '+47 900 00 000'], ['007', '-x', '1,50']])
  })

  test('a quotation mark that is never closed is no table; one within a text is a letter', () => {
    expect(parseTable('Navn;Rolle\nAda;"leder\nBo;plan\nEli;kontor')).toBeNull()
    expect(cellsOf('Navn;Rom\nAda;12" skjerm')).toEqual([['Navn', 'Rom'], ['Ada', '12" skjerm']])
  })

  test('a title above the headings does not say what separates', () => {
    expect(cellsOf('Kontaktliste 2026\n\nVirksomhet,Rolle\nFjordby,leder')).toEqual([['Kontaktliste 2026'], ['Virksomhet', 'Rolle'], ['Fjordby', 'leder']])
  })

  test('nothing at all, and nothing but empty rows, has no rows', () => {
    expect([cellsOf(''), cellsOf('\n\r\n;;\n')]).toEqual([[], []])
  })

  test('any cells that are written in quotation marks are read back', () => {
    const cell = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\r\n?/g, '\n').trim())
    fc.assert(fc.property(fc.constantFrom(';', ',', '\t'), fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 20 }), fc.constantFrom('\n', '\r\n'), (separator, rows, end) => {
      const all = [['A', 'B', 'C'], ...rows]
      const text = all.map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(separator)).join(end)
      expect(cellsOf(text)).toEqual(all.filter((cells) => cells.some((one) => one !== '')))
    }))
  })
})
