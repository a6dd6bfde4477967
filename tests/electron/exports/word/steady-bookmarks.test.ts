import { expect, test } from 'vitest'
import { steadyBookmarks } from '../../../../electron/exports/word/steady-bookmarks.ts'

test('bookmarks are numbered in the order they stand, with all that points to them', () => {
  const xml = '<w:hyperlink w:anchor="_Toc43"><w:instrText>PAGEREF _Toc43 \\h</w:instrText></w:hyperlink>'
    + '<w:bookmarkStart w:name="_Toc43" w:id="43"/><w:bookmarkStart w:name="_TocTable1" w:id="7"/><w:bookmarkEnd w:id="7"/><w:bookmarkEnd w:id="43"/>'
  expect(steadyBookmarks(xml)).toBe('<w:hyperlink w:anchor="_Toc1"><w:instrText>PAGEREF _Toc1 \\h</w:instrText></w:hyperlink>'
    + '<w:bookmarkStart w:name="_Toc1" w:id="1"/><w:bookmarkStart w:name="_TocTable1" w:id="2"/><w:bookmarkEnd w:id="2"/><w:bookmarkEnd w:id="1"/>')
})

test('text that looks like a bookmark’s name is left alone', () => {
  const text = '<w:t>Se _Toc43</w:t>'
  expect(steadyBookmarks(`<w:bookmarkStart w:name="_Toc43" w:id="43"/><w:bookmarkEnd w:id="43"/>${text}`)).toContain(text)
})
