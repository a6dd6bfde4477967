import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readNotesFile } from '../../../electron/imports/read-notes.ts'
import { testFolder } from '../../builders/blank-study.ts'
import { emailFile, odtFile, pdfFile, rtfFile } from '../../builders/foreign-files.ts'

async function read(name: string, content: string | Uint8Array, whole = false) {
  const path = join(testFolder(), name)
  writeFileSync(path, content)
  const file = await readNotesFile(path, name, whole)
  if (!file.ok) throw new Error(JSON.stringify(file.failure))
  return { ...file.value, texts: file.value.lines.map((line) => line.text).filter((text) => text !== '') }
}

const norwegian = ['1. Hva trenger dere?', 'Vi i «Fjordby» – på Søre\u00A0Ål – må møtes.']

describe('Norwegian letters, quotation marks, dashes and non-breaking spaces survive', () => {
  const plain = norwegian.join('\r\n')
  test.each<[string, string, string | Uint8Array]>([
    ['UTF-8', 'a.txt', plain], ['UTF-8 with its mark', 'a.txt', `\uFEFF${plain}`], ['UTF-16', 'a.txt', Buffer.from(`\uFEFF${plain}`, 'utf16le')],
    // In Windows-1252 an en dash is 96; the others are as in Latin-1.
    ['Windows-1252', 'a.txt', Buffer.from(plain.replaceAll('–', '\u0096'), 'latin1')],
    ['.rtf', 'a.rtf', rtfFile(norwegian)],
    ['.rtf with the code page', 'a.rtf', Buffer.from("{\\rtf1\\ansi\\ansicpg1252 1. Hva trenger dere?\\par Vi i \\'abFjordby\\'bb \\endash  p\\'e5 S\\'f8re\\~\\'c5l \\endash  m\\'e5 m\\'f8tes.}")],
    ['.odt', 'a.odt', odtFile(norwegian.map((line) => `<text:p>${line}</text:p>`).join(''))],
    ['.eml', 'a.eml', emailFile(norwegian.join('\n'))],
    ['.pdf', 'a.pdf', pdfFile(norwegian.map((line) => line.replaceAll('–', '\u0096')))],
  ])('%s', async (_name, file, content) => {
    expect((await read(file, content)).texts.map((text) => (file.endsWith('.pdf') ? text.replace('Søre Ål', 'Søre\u00A0Ål') : text))).toEqual(norwegian)
  })
})

test('an OpenDocument text gives headings, numbers and tables, and neither comments nor what was deleted', async () => {
  const styles = '<text:list-style style:name="L1"><text:list-level-style-number text:level="1"/></text:list-style><text:list-style style:name="L2"><text:list-level-style-bullet text:level="1"/></text:list-style>'
  const { lines } = await read('a.odt', odtFile(`
    <text:tracked-changes><text:changed-region><text:deletion><text:p>strøket</text:p></text:deletion></text:changed-region></text:tracked-changes>
    <text:h>Behov</text:h>
    <text:list text:style-name="L1"><text:list-item><text:p>Hva<text:s text:c="2"/>vil<text:tab/>dere?<office:annotation><text:p>merknad</text:p></office:annotation></text:p></text:list-item></text:list>
    <text:list text:style-name="L2"><text:list-item><text:p>Møtes<text:line-break/>ofte</text:p></text:list-item></text:list>
    <text:list text:style-name="L1"><text:list-item><text:p>Hvem?</text:p></text:list-item></text:list>
    <table:table><table:table-row><table:table-cell><text:p>Staten</text:p></table:table-cell></table:table-row></table:table>`, { styles }))
  expect(lines).toEqual([
    { text: 'Behov', heading: true, listNumber: null }, { text: 'Hva  vil\tdere?', heading: false, listNumber: 1 },
    { text: '– Møtes', heading: false, listNumber: null }, { text: 'ofte', heading: false, listNumber: null },
    { text: 'Hvem?', heading: false, listNumber: 2 }, { text: 'Staten', heading: false, listNumber: null },
  ])
})

test('a rich text gives neither the author nor fonts, pictures, notes and deleted text', async () => {
  const { texts } = await read('a.rtf', '{\\rtf1\\ansi{\\fonttbl{\\f0 Calibri;}}{\\info{\\author Kari}}{\\*\\generator Word;}Vi{\\deleted  ikke} m\\u248?tes.{\\footnote lest}{\\pict 0102}\\par}')
  expect(texts).toEqual(['Vi møtes.'])
})

describe('an e-mail', () => {
  const text = 'Vi blir med.\n\nMed vennlig hilsen\nKari Nordmann\n\nFra: Ada <ada@utredning.example>\nBlir dere med?'
  test('gives its own text, and its head apart', async () => {
    const file = await read('a.eml', emailFile(text))
    expect(file).toMatchObject({ kind: 'email', texts: ['Vi blir med.'], email: { subject: 'Om nettverket', sentAt: Date.UTC(2026, 8, 14, 8, 30), from: 'kari.nordmann@fjordby.example' } })
  })
  test('is whole when asked for', async () => {
    expect((await read('a.eml', emailFile(text), true)).texts).toContain('Blir dere med?')
  })
  test('of HTML alone gives its words', async () => {
    const html = Buffer.from('From: a@b.example\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><style>p{}</style><p>Vi m&aring; m&oslash;tes.</p><p>Ofte<br>og lenge.</p></html>')
    expect((await read('a.eml', html)).texts).toEqual(['Vi må møtes.', 'Ofte', 'og lenge.'])
  })
})

test('a transcript has its speakers apart, by numbers in the lines', async () => {
  const file = await read('a.vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Kari Nordmann>Vi må møtes.')
  expect(file).toMatchObject({ kind: 'transcript', texts: ['S1: Vi må møtes.'], speakers: ['Kari Nordmann'] })
})

describe('refused, each with its own reason', () => {
  const big = deflateSync(Buffer.alloc(210 * 1024 * 1024, 0x20), { level: 1 })
  test.each<[string, string, string | Uint8Array, string]>([
    ['.exe as .odt', 'a.odt', `MZ${'\0'.repeat(300)}`, 'not-odt'],
    ['a zip that is no document', 'a.odt', zipSync({ 'bilde.png': new Uint8Array(10) }), 'not-odt'],
    ['a cut off .odt', 'a.odt', odtFile('<text:p>Hei</text:p>').slice(0, 200), 'damaged'],
    ['a protected .odt', 'a.odt', odtFile('', { manifest: '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>' }), 'protected'],
    ['.exe as .rtf', 'a.rtf', `MZ${'\0'.repeat(300)}`, 'not-rtf'],
    ['a cut off .rtf', 'a.rtf', rtfFile(['Hei']).slice(0, -1), 'damaged'],
    ['groups without end', 'a.rtf', `{\\rtf1${'{'.repeat(100_000)}`, 'damaged'],
    ['.exe as .pdf', 'a.pdf', `MZ${'\0'.repeat(300)}`, 'not-pdf'],
    ['a scanned .pdf', 'a.pdf', pdfFile([]), 'no-text'],
    ['a broken .pdf', 'a.pdf', '%PDF-1.7\nskannet', 'damaged'],
    ['a .pdf that unpacks to 210 MB', 'a.pdf', Buffer.concat([Buffer.from('%PDF-1.4\n1 0 obj\n<< /Filter /FlateDecode >>\nstream\n'), big, Buffer.from('\nendstream\nendobj\n')]), 'bomb'],
    ['.exe as .eml', 'a.eml', `MZ${'\0'.repeat(300)}`, 'not-email'],
    ['text as .vtt', 'a.vtt', 'Hei', 'not-transcript'],
    ['Outlook\'s own', 'a.msg', 'x', 'outlook'],
  ])('%s', async (_name, name, content, why) => {
    const path = join(testFolder(), name)
    writeFileSync(path, content)
    const file = await readNotesFile(path, name)
    expect(file).toMatchObject({ ok: false, failure: { kind: 'unreadable', why } })
  })
})
