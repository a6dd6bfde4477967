import { describe, expect, test } from 'vitest'
import { decodeText } from '../../../electron/imports/decode-text.ts'

const text = '1. Vi trenger «møteplasser» – på nynorsk òg.\r\nÆrlig talt: 100\u00A0% nødvendig.'

/** Windows-1252 has the letters of Latin-1 where Latin-1 has them, and a dash at 0x96. */
const windows1252 = Buffer.from(text.replace('–', '\u0096'), 'latin1')

describe('Norwegian text comes out the same', () => {
  test.each([
    ['in UTF-8', Buffer.from(text, 'utf8'), text],
    ['in UTF-8 with its mark', Buffer.from(`\uFEFF${text}`, 'utf8'), text],
    ['in Windows-1252', windows1252, text],
    ['in UTF-16 as Windows writes it', Buffer.from(`\uFEFF${text}`, 'utf16le'), text],
    ['in UTF-16 without its mark', Buffer.from(text, 'utf16le'), text],
    ['in UTF-16, big end first', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(), text],
    ['in UTF-8 with emoji', Buffer.from('Bra 👍🏽', 'utf8'), 'Bra 👍🏽'],
    ['when it is one letter', Buffer.from('ø', 'utf8'), 'ø'],
  ])('%s', (_, bytes, expected) => {
    expect(decodeText(bytes)).toBe(expected)
  })
})

test('a program with its ending changed is no text', () => {
  const program = Buffer.concat([Buffer.from('MZ'), Buffer.from([0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff, 0, 0, 0xb8]), Buffer.alloc(200)])
  expect(decodeText(program)).toBeUndefined()
})
