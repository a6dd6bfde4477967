import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import mammoth from 'mammoth'
import { describe, expect, test } from 'vitest'
import { readWordLines } from '../../../electron/imports/read-word-lines.ts'

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const styles = `<w:styles xmlns:w="${main}">
  <w:style w:type="paragraph" w:styleId="Overskrift2"><w:name w:val="heading 2"/></w:style>
  <w:style w:type="paragraph" w:styleId="Brd"><w:name w:val="Body Text"/></w:style>
  <w:style w:type="paragraph" w:styleId="Nummer"><w:name w:val="List Number"/></w:style>
  <w:style w:type="numbering" w:styleId="Liste"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
</w:styles>`

/** 1 counts, 2 has bullets, 3 is numbered as the style Liste says, 4 belongs to the style Nummer. */
const numbering = `<w:numbering xmlns:w="${main}">
  <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/></w:lvl></w:abstractNum>
  <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
  <w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Liste"/></w:abstractNum>
  <w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:pStyle w:val="Nummer"/></w:lvl></w:abstractNum>
  ${[0, 1, 2, 3].map((id) => `<w:num w:numId="${id + 1}"><w:abstractNumId w:val="${id}"/></w:num>`).join('')}
</w:numbering>`

/** A Word file with this body; `names` gives parts other names than the usual ones. */
function wordFile(body: string, { document = 'word/document.xml', root = `w:document xmlns:w="${main}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"` } = {}): Uint8Array {
  const links = (...list: readonly (readonly [type: string, target: string])[]) => strToU8(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${
    list.map(([type, target], at) => `<Relationship Id="r${at}" Type="${office}/${type}" Target="${target}"/>`).join('')}</Relationships>`)
  return zipSync({
    '_rels/.rels': links(['officeDocument', document]), 'word/_rels/document.xml.rels': links(['styles', 'styles.xml'], ['numbering', '/word/numbering.xml']),
    [document]: strToU8(`<?xml version="1.0" encoding="UTF-8"?><${root}>${body}</${root.split(' ')[0]}>`),
    'word/styles.xml': strToU8(styles), 'word/numbering.xml': strToU8(numbering),
  }, { level: 0 })
}

const inBody = (content: string) => wordFile(`<w:body>${content}<w:sectPr/></w:body>`)
const run = (content: string) => `<w:r><w:rPr><w:b/></w:rPr>${content}</w:r>`
const text = (value: string) => `<w:t xml:space="preserve">${value}</w:t>`

function linesOf(bytes: Uint8Array) {
  const lines = readWordLines(bytes)
  if (!lines.ok) throw new Error(lines.failure)
  return lines.value
}

const textsOf = (content: string) => linesOf(inBody(content)).map((line) => line.text)

describe('a paragraph', () => {
  test('keeps tabs, line breaks, hyphens and the symbols that Word puts for arrows', () => {
    expect(textsOf(`<w:p>${run(`${text('a')}<w:tab/>${text('b')}<w:br/>${text('c')}<w:noBreakHyphen/><w:br w:type="page"/>${text('d &amp; e')}`)}${run('<w:sym w:font="Wingdings" w:char="F0E0"/>')}</w:p>`))
      .toEqual(['a\tb', 'c\u2011d & e🡪'])
  })

  test('shows the result of a field and not its instructions', () => {
    const field = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`)
    expect(textsOf(`<w:p>${field('begin')}${run('<w:instrText>PAGEREF a</w:instrText>')}${field('separate')}${run(text('7'))}${field('end')}<w:fldSimple w:instr="DATE">${run(text(' mai'))}</w:fldSimple></w:p>`))
      .toEqual(['7 mai'])
  })

  test('is read inside content controls, in cells too', () => {
    const control = (content: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`
    expect(textsOf(`<w:tbl><w:tr>${control(`<w:tc><w:p>${control(run(text('Ja')))}</w:p></w:tc>`)}</w:tr></w:tbl>${control(`<w:p>${run(text('Nei'))}</w:p>`)}`)).toEqual(['Ja', 'Nei'])
  })

  test('goes on in the next one where its end was deleted', () => {
    expect(textsOf(`<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run(text('Vi '))}</w:p><w:p>${run(text('vil.'))}</w:p>`)).toEqual(['Vi vil.'])
  })

  test('comes before the text boxes that hang on it, each read once', () => {
    const box = `<w:p>${run(text('I boksen'))}</w:p>`
    expect(textsOf(`<w:p>${run(`<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${box}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`)}${run(text('Utenfor'))}</w:p>`))
      .toEqual(['Utenfor', 'I boksen'])
  })
})

test('rows that were deleted and cells joined to the one above are left out', () => {
  const cell = (value: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr><w:p>${run(text(value))}</w:p></w:tc>`
  expect(textsOf(`<w:tbl><w:tr>${cell('a', '<w:vMerge w:val="restart"/>')}${cell('b')}</w:tr><w:tr>${cell('c', '<w:vMerge/>')}${cell('d')}</w:tr>
    <w:tr><w:trPr><w:del w:id="2"/></w:trPr>${cell('e')}${cell('f')}</w:tr></w:tbl>`)).toEqual(['a', 'b', 'd'])
})

test('the numbers of lists are counted at the outermost level, whether the list, its style or the paragraph says so', () => {
  const item = (properties: string) => `<w:p><w:pPr>${properties}</w:pPr>${run(text('a'))}</w:p>`
  const list = (id: number, level?: number) => item(`<w:numPr>${level === undefined ? '' : `<w:ilvl w:val="${level}"/>`}<w:numId w:val="${id}"/></w:numPr>`)
  const lines = linesOf(inBody([list(1, 0), list(1, 1), list(1), list(2, 0), list(3, 0), item('<w:pStyle w:val="Nummer"/>'), list(9, 0), list(0)].join('')))
  expect(lines.map((line) => line.listNumber)).toEqual([1, null, 2, null, 3, 4, null, null])
  expect(lines.map((line) => line.text)).toEqual(['a', 'a', 'a', '– a', 'a', 'a', 'a', 'a'])
})

test('a document is found under another name, and its names under other prefixes', () => {
  const plain = '<w:body><w:p><w:pPr><w:pStyle w:val="Overskrift2"/></w:pPr><w:r><w:t>Hva?</w:t></w:r></w:p></w:body>'
  const expected = linesOf(wordFile(plain))
  expect(expected).toEqual([{ text: 'Hva?', heading: true, listNumber: null }])
  expect(linesOf(wordFile(plain.replaceAll('w:', 'ns0:'), { root: `ns0:document xmlns:ns0="${main}"` }))).toEqual(expected)
  expect(linesOf(wordFile(plain.replaceAll(/(<\/?)w:/g, '$1').replaceAll(' w:', ' a:'), { root: `document xmlns="${main}" xmlns:a="${main}"` }))).toEqual(expected)
  expect(linesOf(wordFile(plain.replaceAll('w:', 'ns0:'), { root: `ns0:document xmlns:ns0="http://purl.oclc.org/ooxml/wordprocessingml/main"` }))).toEqual(expected)
})

test.each([
  ['without a body', wordFile('')],
  ['that is not well-formed', inBody('<w:p>')],
  ['nested without end', inBody(`${'<w:tbl><w:tr><w:tc>'.repeat(30_000)}<w:p/>${'</w:tc></w:tr></w:tbl>'.repeat(30_000)}`)],
])('a document %s is damaged', (_, bytes) => {
  expect(readWordLines(bytes)).toEqual({ ok: false, failure: 'damaged' })
})

describe('beside mammoth, the reader of Word files that most use', () => {
  const word = fc.constantFrom('', 'Vi', ' vil ', 'ha', ' æøå', ' – ', '&amp;', '9. ')
  const leaf = fc.oneof(word.map(text), fc.constantFrom('<w:tab/>', '<w:br/>', '<w:br w:type="page"/>', '<w:softHyphen/>', '<w:noBreakHyphen/>', '<w:lastRenderedPageBreak/>', '<w:delText>borte</w:delText>',
    '<w:sym w:font="Wingdings" w:char="F0E0"/>', '<w:sym w:font="Symbol" w:char="B7"/>', '<w:sym w:font="Ukjent" w:char="F0E0"/>', '<w:instrText>PAGE</w:instrText>', '<w:footnoteReference w:id="2"/>'))
  const runs = fc.array(leaf, { maxLength: 4 }).map((list) => run(list.join('')))
  const wrap = (tag: string, attributes = '') => (content: string) => `<w:${tag} ${attributes}>${content}</w:${tag}>`
  const inline = fc.array(fc.oneof(
    runs, fc.constantFrom('<w:bookmarkEnd w:id="1"/>', '<w:commentRangeStart w:id="1"/>', '<w:proofErr/>'),
    ...['ins', 'del', 'moveFrom', 'moveTo', 'hyperlink', 'smartTag'].map((tag) => runs.map(wrap(tag, tag === 'hyperlink' ? 'w:anchor="a"' : 'w:id="9"'))),
    runs.map((content) => `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`),
    runs.map((content) => run(`<w:pict><v:shape><v:textbox><w:txbxContent><w:p>${content}</w:p></w:txbxContent></v:textbox></v:shape></w:pict>`)),
    runs.map((content) => run(`<mc:AlternateContent><mc:Choice Requires="wps">${content}</mc:Choice><mc:Fallback>${text('ellers')}</mc:Fallback></mc:AlternateContent>`)),
  ), { maxLength: 4 }).map((list) => list.join(''))
  const about = fc.tuple(
    fc.constantFrom('', '<w:pStyle w:val="Overskrift2"/>', '<w:pStyle w:val="Brd"/>', '<w:pStyle w:val="Nummer"/>', '<w:pStyle w:val="Ukjent"/>'),
    fc.constantFrom('', ...[['0', '1'], ['1', '1'], ['0', '2'], ['0', '3'], ['0', '4'], ['0', '9'], ['7', '1']].map(([level, list]) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`), '<w:numPr><w:numId w:val="1"/></w:numPr>'),
  ).map((list) => list.join(''))
  const paragraphOf = (deleted: fc.Arbitrary<string>) => fc.tuple(about, deleted, inline).map(([properties, end, content]) => `<w:p><w:pPr>${properties}${end}</w:pPr>${content}</w:p>`)
  const paragraph = paragraphOf(fc.constantFrom('', '', '', '<w:rPr><w:del w:id="3"/></w:rPr>'))
  // What goes on in a cell that is not shown is lost with mammoth; Funn shows it in the next paragraph that is.
  const inCell = paragraphOf(fc.constant(''))
  const table = fc.array(fc.tuple(fc.constantFrom('', '', '<w:del w:id="4"/>'), inCell, inCell, fc.boolean()), { minLength: 1, maxLength: 3 }).map((rows) =>
    `<w:tbl><w:tblPr/>${rows.map(([gone, left, right, joined], at) => `<w:tr><w:trPr>${gone}</w:trPr><w:tc><w:tcPr/>${left}</w:tc><w:tc><w:tcPr>${
      joined && rows.slice(0, at).some(([earlier]) => earlier === '') ? '<w:vMerge/>' : ''}</w:tcPr>${right}</w:tc></w:tr>`).join('')}</w:tbl>`)
  const blocks = fc.array(fc.oneof({ weight: 4, arbitrary: paragraph }, { weight: 1, arbitrary: table }, paragraph.map((one) => `<w:sdt><w:sdtContent>${one}</w:sdtContent></w:sdt>`)), { maxLength: 6 }).map((list) => list.join(''))

  test('any document gives the same text', async () => {
    await fc.assert(fc.asyncProperty(blocks, async (content) => {
      const bytes = inBody(content)
      const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
      const plain = (list: readonly string[]) => list.map((line) => line.replace(/^– /u, '')).join('\n').split(/\n+/).filter((line) => line !== '')
      // Bullets are Funn's own, and mammoth's plain text has no line breaks within a paragraph.
      expect(plain(linesOf(bytes).map((line) => line.text)).join('')).toEqual(plain(value.split('\n')).join(''))
    }), { numRuns: 300 })
  })
})
