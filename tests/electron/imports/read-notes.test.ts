import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readNotes } from '../../../electron/imports/read-notes.ts'
import { testFolder } from '../../builders/blank-study.ts'
import { wordNotes } from '../../builders/word-notes.ts'

function saved(name: string, content: string | Uint8Array): string {
  const path = join(testFolder(), name)
  writeFileSync(path, content)
  return path
}

async function linesOf(name: string, content: string | Uint8Array) {
  const lines = await readNotes(saved(name, content), name)
  if (!lines.ok) throw new Error(JSON.stringify(lines.failure))
  return lines.value
}

describe('a Word document', () => {
  const parts = [{ question: 'Hva vil dere?', answer: 'Møtes.\nOfte.' }, { question: 'Hvem betaler?', answer: 'Staten.' }]

  test('gives its headings and paragraphs in order', async () => {
    expect(await linesOf('a.docx', await wordNotes(parts, 'headings'))).toEqual([
      { text: 'Intervju 14. september', heading: false, listNumber: null },
      { text: 'Hva vil dere?', heading: true, listNumber: null }, { text: 'Møtes.', heading: false, listNumber: null }, { text: 'Ofte.', heading: false, listNumber: null },
      { text: 'Hvem betaler?', heading: true, listNumber: null }, { text: 'Staten.', heading: false, listNumber: null },
    ])
  })

  test('gives the numbers that Word counts by itself', async () => {
    expect((await linesOf('a.docx', await wordNotes(parts, 'numbered list'))).map((line) => line.listNumber)).toEqual([null, 1, null, null, 2, null])
  })

  test('gives the cells of its tables in reading order', async () => {
    expect((await linesOf('a.docx', await wordNotes(parts, 'table'))).map((line) => line.text).filter((text) => text !== ''))
      .toEqual(['Intervju 14. september', 'Hva vil dere?', 'Møtes.', 'Ofte.', 'Hvem betaler?', 'Staten.'])
  })

  test('gives what is inserted by tracked changes and not what is deleted, and no comments', async () => {
    const files = unzipSync(await wordNotes([{ question: 'Hva?', answer: 'XX' }], 'headings'))
    const change = (tag: string, text: string, inner: string) => `<w:${tag} w:id="9" w:author="Kari" w:date="2026-01-01T00:00:00Z"><w:r><w:${inner}>${text}</w:${inner}></w:r></w:${tag}>`
    const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array()).replace(/<w:r><w:t[^>]*>XX<\/w:t><\/w:r>/, `${change('ins', 'Nytt svar', 't')}${change('del', ' gammelt', 'delText')}`)
    const lines = await linesOf('a.docx', zipSync({ ...files, 'word/document.xml': strToU8(xml) }))
    expect(lines.at(-1)?.text).toBe('Nytt svar')
    expect(JSON.stringify(lines)).not.toContain('gammelt')
  })
})

test('a text file gives its lines in clean form', async () => {
  expect(await linesOf('a.md', '# Hva?\r\nA\u030Asen\u0007')).toEqual([
    { text: '# Hva?', heading: true, listNumber: null }, { text: 'Åsen', heading: false, listNumber: null },
  ])
})

describe('refused, each with its own reason', () => {
  test.each<[string, string | Uint8Array, object]>([
    ['tom.docx', '', { kind: 'unreadable', file: 'tom.docx', why: 'empty' }],
    ['tom.txt', '', { kind: 'unreadable', file: 'tom.txt', why: 'empty' }],
    ['program.docx', `MZ${'\u0000'.repeat(100)}`, { kind: 'unreadable', file: 'program.docx', why: 'not-a-document' }],
    ['program.txt', `MZ${'\u0000'.repeat(100)}`, { kind: 'unreadable', file: 'program.txt', why: 'not-text' }],
    ['skannet.pdf', '%PDF-1.7', { kind: 'unreadable', file: 'skannet.pdf', why: 'damaged' }],
    ['gammel.doc', 'x', { kind: 'unsupported', file: 'gammel.doc' }],
  ])('%s', async (name, content, failure) => {
    expect(await readNotes(saved(name, content), name)).toEqual({ ok: false, failure })
  })

  test('a document whose text is not well-formed XML', async () => {
    const files = unzipSync(await wordNotes([{ question: 'Hva?', answer: 'Det.' }], 'headings'))
    const broken = zipSync({ ...files, 'word/document.xml': strToU8('<w:document><w:body>') })
    expect(await readNotes(saved('a.docx', broken), 'a.docx')).toEqual({ ok: false, failure: { kind: 'unreadable', file: 'a.docx', why: 'damaged' } })
  })

  test('a file that is not there', async () => {
    expect(await readNotes(join(testFolder(), 'borte.txt'), 'borte.txt')).toEqual({ ok: false, failure: { kind: 'not-found' } })
  })

  test('a folder with the ending of a document', async () => {
    expect(await readNotes(join(testFolder(), '..', '.'), 'mappe')).toMatchObject({ ok: false, failure: { kind: 'unsupported' } })
  })
})
