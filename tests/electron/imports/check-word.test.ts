import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { checkWord } from '../../../electron/imports/check-word.ts'
import { wordNotes } from '../../builders/word-notes.ts'

const good = await wordNotes([{ question: '1. Hva?', answer: 'Det.' }], 'headings')

/** The good document with one part changed. */
function withPart(name: string, content: Uint8Array): Uint8Array {
  return zipSync({ ...unzipSync(good), [name]: content })
}

test('a document is passed on with its text parts only', () => {
  const checked = checkWord(withPart('word/media/image1.png', new Uint8Array(100)))
  if (!checked.ok) throw new Error(checked.failure)
  const parts = [...checked.value.keys()]
  expect(parts).toContain('word/document.xml')
  expect(parts.filter((name) => name.includes('media'))).toEqual([])
})

test.each<[string, Uint8Array, string]>([
  ['protected by a password', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]), 'encrypted'],
  ['that is a program', strToU8(`MZ${'\u0000'.repeat(200)}`), 'not-a-document'],
  ['that is a PDF', strToU8('%PDF-1.7 skannet'), 'not-a-document'],
  ['that is another kind of zip', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'not-a-document'],
  ['cut off in the middle', good.slice(0, good.length / 2), 'damaged'],
  ['that begins as a zip and goes on as noise', Uint8Array.from({ length: 5000 }, (_, at) => [0x50, 0x4b, 3, 4][at] ?? (at * 73) % 251), 'damaged'],
  ['packed a thousand to one', zipSync({ 'word/document.xml': new Uint8Array(30_000_000) }), 'bomb'],
  ['with a bomb beside its text', withPart('word/theme/theme1.xml', new Uint8Array(30_000_000)), 'bomb'],
  ['that wants to read another file', withPart('word/document.xml', strToU8(
    `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${strFromU8(unzipSync(good)['word/document.xml'] ?? new Uint8Array()).replace(/<\?xml[^>]*\?>/, '')}`)), 'external-entity'],
])('a file %s is turned away', (_, bytes, failure) => {
  expect(checkWord(bytes)).toEqual({ ok: false, failure })
})

test('a part that is larger than it says is not unpacked beyond that', () => {
  // The directory at the end says how large a part is; here it lies, as a bomb may.
  const bytes = zipSync({ ...unzipSync(good), 'word/settings.xml': new Uint8Array(3_000_000) })
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = bytes.findLastIndex((byte, index) => byte === 0x50 && view.getUint32(index, true) === 0x06054b50)
  at = view.getUint32(at + 16, true)
  while (view.getUint32(at, true) === 0x02014b50) {
    if (view.getUint32(at + 24, true) === 3_000_000) view.setUint32(at + 24, 1000, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  const checked = checkWord(bytes)
  const sizes = checked.ok ? Array.from(checked.value.values(), (part) => part.length) : []
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(200_000)
})
