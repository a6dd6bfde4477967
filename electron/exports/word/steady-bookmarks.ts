/**
 * Numbers a document's bookmarks 1, 2, 3 … in the order they stand.
 *
 * docx counts bookmarks over the whole life of the process, so the second report of a session would differ from
 * the first. Its headings are named after the same counter (`_Toc17`). Only tags and field codes are
 * touched: quoted text that happens to hold `_Toc17` stays.
 */
export function steadyBookmarks(documentXml: string): string {
  const ids = new Map<string, string>()
  const names = new Map<string, string>()
  for (const [tag] of documentXml.matchAll(/<w:bookmarkStart [^>]*>/gu)) {
    const id = /w:id="(\d+)"/u.exec(tag)?.[1]
    const name = /w:name="(_Toc\d+)"/u.exec(tag)?.[1]
    if (id !== undefined) ids.set(id, String(ids.size + 1))
    if (name !== undefined) names.set(name, `_Toc${names.size + 1}`)
  }
  const steadyName = (text: string): string => text.replaceAll(/_Toc\d+/gu, (name) => names.get(name) ?? name)
  return documentXml
    .replaceAll(/<w:bookmark(?:Start|End) [^>]*>/gu, (tag) =>
      steadyName(tag.replace(/w:id="(\d+)"/u, (_, id: string) => `w:id="${ids.get(id) ?? id}"`)))
    .replaceAll(/<w:hyperlink [^>]*>/gu, steadyName)
    .replaceAll(/<w:instrText[^>]*>[^<]*/gu, steadyName)
}
