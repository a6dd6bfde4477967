import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { PlainDocument } from '../../../../codebook/approval/document-model.ts'
import { checkWord } from '../../../../electron/exports/check-word.ts'
import { writePlainWord } from '../../../../electron/exports/word/write-plain-word.ts'
import { partOf, shownText } from '../word-file.ts'

const letter: PlainDocument = {
  language: 'nb', title: 'Invitasjon', date: '2026-11-23',
  blocks: [
    { kind: 'title', text: 'Invitasjon til intervju' }, { kind: 'paragraph', text: 'Hei' }, { kind: 'heading', level: 1, text: 'Formålet' }, { kind: 'bullet', text: 'Et punkt' },
    { kind: 'title', text: 'Invitasjon til intervju', newPage: true }, { kind: 'paragraph', text: 'Hei, du også' },
  ],
}

test('each letter of a file begins a page and counts its own pages, with no number on its first', async () => {
  const bytes = await writePlainWord(letter)
  const document = partOf(bytes, 'word/document.xml')
  expect(document.match(/<w:sectPr/gu)).toHaveLength(2)
  expect(document.match(/<w:titlePg\/>/gu)).toHaveLength(2)
  expect(document.match(/<w:pgNumType w:start="1"/gu)).toHaveLength(2)
  expect(footers(bytes).map((footer) => shownText(footer).trim()).toSorted()).toEqual(['', '', 'Side', 'Side'])
  expect(checkWord(bytes)).toEqual([])
})

test('a letter alone in its file tells how many pages it has', async () => {
  const bytes = await writePlainWord({ ...letter, blocks: letter.blocks.slice(0, 4) })
  expect(footers(bytes).map((footer) => shownText(footer).trim()).toSorted()).toEqual(['', 'Side\u00A0\u00A0av'])
  expect(footers(bytes).join('')).toContain('NUMPAGES')
})

function footers(bytes: Uint8Array): string[] {
  return Object.keys(unzipSync(bytes)).filter((path) => path.startsWith('word/footer')).map((path) => partOf(bytes, path))
}

test('headings of a letter are little larger than its text', async () => {
  const styles = partOf(await writePlainWord(letter), 'word/styles.xml')
  expect(/<w:style [^>]*w:styleId="Heading1".*?<w:sz w:val="(\d+)"/su.exec(styles)?.[1]).toBe('26')
})
