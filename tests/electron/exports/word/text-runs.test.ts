import * as fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { Document, Packer, Paragraph } from 'docx'
import { expect, test } from 'vitest'
import { childElements, descendants, parseXmlPart } from '../../../../electron/exports/parse-xml.ts'
import { textRun } from '../../../../electron/exports/word/text-runs.ts'

/** The runs' elements after a trip through a file: text as it is, other elements by name. */
async function written(texts: readonly string[]): Promise<string[]> {
  const document = new Document({ sections: [{ children: texts.map((text) => new Paragraph({ children: [textRun(text)] })) }] })
  const parsed = parseXmlPart(strFromU8(unzipSync(await Packer.pack(document, 'uint8array'))['word/document.xml'] ?? new Uint8Array()))
  if (!parsed.ok) throw new Error(parsed.failure)
  return descendants(parsed.value, 'w:p').map((paragraph) =>
    descendants(paragraph, 'w:r').flatMap((run) => childElements(run))
      .map((child) => (child.name === 'w:t' ? child.text : `<${child.name}>`)).join(''))
}

test('line breaks, tabs and hyphens are elements of their own', async () => {
  expect(await written(['a\r\nb\tc\u00ADd\u2011e\u2028f'])).toEqual(['a<w:br>b<w:tab>c<w:softHyphen>d<w:noBreakHyphen>e<w:br>f'])
})

test('spaces at the edges are kept', async () => {
  expect(await written(['  to  '])).toEqual(['  to  '])
})

test('words that docx takes for page numbers are printed as they are', async () => {
  const words = ['CURRENT', 'TOTAL_PAGES', 'TOTAL_PAGES_IN_SECTION', 'SECTION']
  expect(await written(words)).toEqual(words)
})

/** What must survive whatever surrounds it. */
function letters(text: string): string {
  return text.normalize('NFC').replaceAll(/<w:\w+>|[^\p{L}\p{N}]/gu, '')
}

test('any text gives a well-formed file that holds its letters and figures', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { minLength: 20, maxLength: 20 }), async (texts) => {
    expect((await written(texts)).map(letters)).toEqual(texts.map(letters))
  }), { numRuns: 40 })
})

test('lone halves of characters and characters outside XML never reach the file', async () => {
  const [text] = await written(['a\uD800b\uFFFEc\uFFFFd\u0000e\u001Bf'])
  expect(text).toBe('a\uFFFDbcdef')
})
