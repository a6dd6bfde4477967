import { beforeAll, describe, expect, test } from 'vitest'
import { buildNeedsReport } from '../../../codebook/report/build-needs-report.ts'
import { checkWord } from '../../../electron/exports/check-word.ts'
import type { WordProblemKind } from '../../../electron/exports/check-word.ts'
import { writeWord } from '../../../electron/exports/word/write-word.ts'
import { exampleInput } from '../../codebook/report/example-input.ts'
import { withPart } from './word-file.ts'

let good: Uint8Array
beforeAll(async () => { good = await writeWord(buildNeedsReport(exampleInput())) })

const document = 'word/document.xml'

/** What is wrong, in which part, how it came to be, and what the rules find. */
type Break = readonly [what: string, part: string, change: (text: string) => string | null, kinds: readonly WordProblemKind[]]

const breaks: readonly Break[] = [
  ['an end tag is missing', document, (xml) => xml.replace('</w:tbl>', ''), ['xml-malformed']],
  ['a character is not allowed in XML', document, (xml) => xml.replace('Bred medvirkning', 'Bred\uFFFEmedvirkning'), ['xml-malformed']],
  ['an attribute stands twice', document, (xml) => xml.replace('w:val="Title"', 'w:val="Title" w:val="Title"'), ['xml-malformed']],
  ['a prefix is not declared', document, (xml) => xml.replace('<w:cantSplit/>', '<q:cantSplit/>'), ['xml-malformed']],
  ['the application’s properties are missing', 'docProps/app.xml', () => null, ['part-missing', 'relationship-dangling']],
  ['the document is typed as a template', '[Content_Types].xml', (xml) => xml.replace('document.main+xml', 'template.main+xml'), ['content-type-wrong']],
  ['a part has no content type', '[Content_Types].xml', (xml) => xml.replace(/<Default [^>]*Extension="xml"[^>]*>/u, '').replace(/<Override [^>]*numbering[^>]*>/u, ''), ['content-type-missing']],
  ['a relationship leads nowhere', 'word/_rels/document.xml.rels', (xml) => xml.replace('Target="numbering.xml"', 'Target="nummer.xml"'), ['relationship-dangling']],
  ['a header has no relationship', document, (xml) => xml.replace(/r:id="[^"]+"/u, 'r:id="rId999"'), ['relationship-unknown']],
  ['a row lacks a cell', document, (xml) => xml.replace(/<w:tc>(?:(?!<w:tc>).)*?<\/w:tc><\/w:tr>/u, '</w:tr>'), ['table-structure']],
  ['a cell holds no paragraph', document, (xml) => xml.replace(/(<\/w:tcPr>)<w:p>(?:(?!<w:p>).)*?<\/w:p>(<\/w:tc>)/u, '$1$2'), ['table-structure']],
  ['two tables touch', document, (xml) => xml.replace(/<\/w:tbl><w:p>(?:(?!<w:p>).)*?<\/w:p>/u, '</w:tbl><w:tbl><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>'), ['table-structure', 'header-row-missing', 'alt-text-missing', 'caption-number']],
  ['a field does not end', document, (xml) => xml.replace('<w:fldChar w:fldCharType="end"/>', ''), ['field-unbalanced']],
  ['a paragraph style is missing', document, (xml) => xml.replace('w:val="Subtitle"', 'w:val="Undertittel"'), ['style-missing']],
  ['a style is based on none', 'word/styles.xml', (xml) => xml.replace('<w:basedOn w:val="TableText"/>', '<w:basedOn w:val="Tabelltekst"/>'), ['style-missing']],
  ['a list is missing', 'word/styles.xml', (xml) => xml.replace(/<w:numId w:val="\d+"\/>/u, '<w:numId w:val="77"/>'), ['numbering-missing']],
  ['two bookmarks share a name', document, (xml) => xml.replaceAll('_TocTable2', '_TocTable1'), ['bookmark-invalid']],
  ['a bookmark’s name is too long', document, (xml) => xml.replaceAll('_TocTable2', `_${'t'.repeat(40)}`), ['bookmark-invalid']],
  ['a bookmark is never ended', document, (xml) => xml.replace(/<w:bookmarkEnd [^>]*>/u, ''), ['bookmark-invalid']],
  ['a link leads to no bookmark', document, (xml) => xml.replace('w:anchor="_TocTable1"', 'w:anchor="_TocTable99"'), ['anchor-missing']],
  ['a reference leads to no bookmark', document, (xml) => xml.replace('REF _RefTable2 ', 'REF _RefTable99 '), ['anchor-missing']],
  ['a caption shows the wrong number', document, (xml) => xml.replace(/(SEQ Tabell[^>]*>(?:(?!<\/w:fldSimple>).)*?<w:t[^>]*>)3/u, '$14'), ['caption-number']],
  ['a header row is an ordinary row', document, (xml) => xml.replace('<w:tblHeader/>', ''), ['header-row-missing']],
  ['a table is not described', document, (xml) => xml.replace(/<w:tblDescription [^>]*>/u, ''), ['alt-text-missing']],
  ['a table’s description is blank', document, (xml) => xml.replace(/<w:tblDescription [^>]*>/u, '<w:tblDescription w:val=" "/>'), ['alt-text-missing']],
  ['a heading skips a level', document, (xml) => xml.replace('w:val="Heading2"', 'w:val="Heading3"'), ['heading-order']],
  ['the file has no title', 'docProps/core.xml', (xml) => xml.replace(/<dc:title>.*<\/dc:title>/u, ''), ['title-missing']],
  ['the text has no language', 'word/styles.xml', (xml) => xml.replace(/<w:lang [^>]*>/u, ''), ['language-missing']],
  ['a value was missing in a sentence', document, (xml) => xml.replace('Grunnlaget er', 'Grunnlaget er undefined'), ['text-leak']],
  ['a placeholder was never filled', 'word/header1.xml', (xml) => xml.replace('INTERN', '{{profil}}'), ['text-leak']],
  ['the author is named', 'docProps/core.xml', (xml) => xml.replace('<dc:language>', '<dc:creator>Kari Konsulent</dc:creator><dc:language>'), ['name-in-properties']],
  ['the last editor is named', 'docProps/core.xml', (xml) => xml.replace('<dc:language>', '<cp:lastModifiedBy>kk</cp:lastModifiedBy><dc:language>'), ['name-in-properties']],
]

describe('the rules on Word files', () => {
  test('find nothing in a good file', () => {
    expect(checkWord(good)).toEqual([])
  })

  test.each(breaks)('find it when %s', (_, part, change, kinds) => {
    const found = checkWord(withPart(good, part, change)).map((problem) => problem.kind)
    expect([...new Set(found)]).toEqual(kinds)
  })

  test('say that a file is no zip, without throwing', () => {
    expect(checkWord(new TextEncoder().encode('Ikke en Word-fil')).map(({ kind }) => kind)).toEqual(['zip-unreadable'])
    expect(checkWord(good.subarray(0, good.length >> 1)).map(({ kind }) => kind)).toEqual(['zip-unreadable'])
    expect(checkWord(new Uint8Array()).map(({ kind }) => kind)).toEqual(['zip-unreadable'])
  })

  test('never repeat the text of the file in a finding', () => {
    const findings = breaks.flatMap(([, part, change]) => checkWord(withPart(good, part, change)))
    expect(JSON.stringify(findings)).not.toMatch(/medvirkning|Fjordby|Grunnlaget|Kari/u)
  })
})
