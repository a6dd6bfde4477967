import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The text of a part of a Word file. */
export function partOf(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes)[path]
  if (part === undefined) throw new Error(`no part ${path}`)
  return strFromU8(part)
}

/** A copy of a Word file with one part rewritten, or removed when `change` gives null. Throws when nothing changes. */
export function withPart(bytes: Uint8Array, path: string, change: (text: string) => string | null): Uint8Array {
  const parts = unzipSync(bytes)
  const before = strFromU8(parts[path] ?? new Uint8Array())
  const after = change(before)
  if (after === before) throw new Error(`the change of ${path} changed nothing`)
  delete parts[path]
  return zipSync(after === null ? parts : { ...parts, [path]: strToU8(after) })
}

/** All text of a part as it is shown, with one line per paragraph. */
export function shownText(xml: string): string {
  return xml
    .replaceAll('</w:p>', '\n')
    .replaceAll(/<w:instrText[^>]*>[^<]*/gu, '')
    .replaceAll(/<[^>]+>/gu, '')
    .replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"')
}
