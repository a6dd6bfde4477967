import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml'
import type { NoteLine } from '../../codebook/interchange/notes-guide.ts'
import { fail, ok, type Result } from '../../codebook/result.ts'
import { checkPackage, type PackageFailure } from './check-package.ts'

/** What is not the document's own text: deleted text of tracked changes, comments, footnotes, and what only draws. */
const leftOut: ReadonlySet<string> = new Set(['text:tracked-changes', 'office:annotation', 'text:note', 'office:forms', 'text:sequence-decls', 'text:table-of-content'])

/** Spaces that one element may stand for; more is no text. */
const mostSpaces = 200

/**
 * The lines of an OpenDocument text (.odt): headings, paragraphs and list items, those of tables too, in reading order.
 *
 * Deleted text of tracked changes, comments and footnotes are left out, as from Word.
 */
export function readOdtLines(bytes: Uint8Array): Result<NoteLine[], PackageFailure | 'not-odt' | 'protected'> {
  const checked = checkPackage(bytes, (name) => name === 'content.xml' || name === 'META-INF/manifest.xml')
  if (!checked.ok) return checked.failure === 'not-a-document' || checked.failure === 'encrypted' ? fail('not-odt') : checked
  const [content, manifest] = [checked.value.get('content.xml'), checked.value.get('META-INF/manifest.xml')]
  if (manifest && Buffer.from(manifest).includes('encryption-data')) return fail('protected')
  if (!content) return fail('not-odt')
  try {
    const { root } = parseXml(new TextDecoder('utf-8', { fatal: true }).decode(content))
    if (root?.name !== 'office:document-content') return fail('not-odt')
    const text = find(root, 'office:text')
    if (!text) return fail('not-odt')
    const reader = new OdtReader(numberedLists(root))
    reader.readBlocks(text, null)
    return ok(reader.lines)
  } catch {
    // The parser's messages may quote the document; what is nested without end is a RangeError.
    return fail('damaged')
  }
}

/** Where a paragraph stands in a list. */
interface Item {
  readonly isNumbered: boolean
  readonly depth: number
  /** Whether a paragraph of the item has been read. */
  begun: boolean
}

class OdtReader {
  readonly lines: NoteLine[] = []
  readonly #numbered: ReadonlySet<string>
  #items = 0

  constructor(numbered: ReadonlySet<string>) {
    this.#numbered = numbered
  }

  readBlocks(parent: XmlElement, item: Item | null): void {
    for (const child of parent.children) {
      if (!(child instanceof XmlElement) || leftOut.has(child.name)) continue
      if (child.name === 'text:p' || child.name === 'text:h') this.#readParagraph(child, item)
      else if (child.name === 'text:list') this.#readList(child, item)
      else this.readBlocks(child, item)
    }
  }

  #readList(list: XmlElement, above: Item | null): void {
    const style = list.attributes['text:style-name']
    const isNumbered = style === undefined ? above?.isNumbered ?? false : this.#numbered.has(style)
    for (const child of list.children) {
      if (child instanceof XmlElement && child.name === 'text:list-item') this.readBlocks(child, { isNumbered, depth: (above?.depth ?? 0) + 1, begun: false })
    }
  }

  #readParagraph(paragraph: XmlElement, item: Item | null): void {
    const isFirst = item !== null && !item.begun
    if (item) item.begun = true
    const isNumber = isFirst && item.isNumbered && item.depth === 1
    if (isNumber) this.#items += 1
    const [first = '', ...others] = textOf(paragraph).split('\n')
    const bullet = isFirst && !item.isNumbered && first !== '' ? '– ' : ''
    this.lines.push({ text: bullet + first, heading: paragraph.name === 'text:h', listNumber: isNumber ? this.#items : null })
    for (const text of others) this.lines.push({ text, heading: false, listNumber: null })
  }
}

function textOf(element: XmlElement): string {
  return element.children.map((child) => {
    // Line breaks and tabs of the file are white space; those of the text are elements.
    if (child instanceof XmlText) return child.text.replace(/[\t\r\n ]+/g, ' ')
    if (!(child instanceof XmlElement) || leftOut.has(child.name)) return ''
    switch (child.name) {
      case 'text:s': return ' '.repeat(Math.min(mostSpaces, Number(child.attributes['text:c'] ?? 1) || 1))
      case 'text:tab': return '\t'
      case 'text:line-break': return '\n'
      default: return textOf(child)
    }
  }).join('')
}

/** Names of list styles that number their outermost level. */
function numberedLists(root: XmlElement): ReadonlySet<string> {
  const styles = find(root, 'office:automatic-styles')
  return new Set((styles?.children ?? []).flatMap((style) => {
    if (!(style instanceof XmlElement) || style.name !== 'text:list-style') return []
    const isNumbered = style.children.some((level) => level instanceof XmlElement && level.name === 'text:list-level-style-number' && level.attributes['text:level'] === '1')
    return isNumbered ? [style.attributes['style:name'] ?? ''] : []
  }))
}

function find(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of element.children) {
    if (!(child instanceof XmlElement)) continue
    const found = child.name === name ? child : find(child, name)
    if (found) return found
  }
  return undefined
}
