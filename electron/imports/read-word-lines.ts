import { hex } from 'dingbat-to-unicode'
import type { NoteLine } from '../../codebook/interchange/notes-guide.ts'
import { fail, ok, type Result } from '../../codebook/result.ts'
import { checkWord, type WordFailure } from './check-word.ts'
import { readLists, type FindLevel } from './word-lists.ts'
import { readPackage } from './word-package.ts'
import { childOf, childrenOf, valueOf, XmlElement } from './word-xml.ts'

/**
 * What text may stand in besides paragraphs: whatever is not named here is left out.
 *
 * So are deleted text of tracked changes (`w:del`, `w:moveFrom`), the instructions of fields, and the drawing
 * beside which `mc:Fallback` says the same for older programs.
 */
const containers: ReadonlySet<string> = new Set([
  'w:tbl', 'w:tr', 'w:tc',
  'w:r', 'w:hyperlink', 'w:ins', 'w:moveTo', 'w:smartTag', 'w:customXml', 'w:sdt', 'w:sdtContent', 'w:fldSimple', 'w:object',
  'mc:AlternateContent', 'mc:Fallback', 'w:txbxContent', 'v:group', 'v:rect', 'v:roundrect', 'v:shape', 'v:textbox',
])

/**
 * The lines of a Word document: paragraphs, those of tables and text boxes too, in reading order.
 *
 * Deleted text of tracked changes, comments, headers and footnotes are left out.
 */
export function readWordLines(bytes: Uint8Array): Result<NoteLine[], WordFailure> {
  const read = readAll(bytes)
  return read.ok ? ok(read.value.lines) : read
}

/** The same with the names of the bookmarks in each line. */
export function readMarkedWordLines(bytes: Uint8Array): Result<(NoteLine & { readonly bookmarks: readonly string[] })[], WordFailure> {
  const read = readAll(bytes)
  if (!read.ok) return read
  const { lines, bookmarks } = read.value
  return ok(lines.map((line, at) => ({ ...line, bookmarks: bookmarks.get(at) ?? [] })))
}

function readAll(bytes: Uint8Array): Result<LineReader, WordFailure> {
  const checked = checkWord(bytes)
  if (!checked.ok) return checked
  try {
    const { document, styles, numbering } = readPackage(checked.value)
    const body = childOf(document, 'w:body')
    if (!body) return fail('damaged')
    const reader = new LineReader(headingStyles(styles), readLists(numbering, styles))
    reader.readBlocks(body.children)
    return ok(reader)
  } catch {
    // The parser throws plain errors, whose messages may quote the document, and tables nested without end a RangeError.
    return fail('damaged')
  }
}

/** Ids of the paragraph styles that are headings by their name, which is English in every language of Word but the very old. */
function headingStyles(styles: XmlElement | undefined): ReadonlySet<string> {
  const names = new Map<string, string>()
  for (const style of childrenOf(styles, 'w:style')) {
    const id = style.attributes['w:styleId']
    if (style.attributes['w:type'] === 'paragraph' && id !== undefined && !names.has(id)) names.set(id, valueOf(style, 'w:name') ?? '')
  }
  return new Set([...names].filter(([, name]) => /^(?:heading|overskrift|title|tittel)/i.test(name)).map(([id]) => id))
}

type Nodes = XmlElement['children']

/** The text of a paragraph, and the text boxes that hang on it: their paragraphs come after it. */
interface Inline {
  text: string
  readonly boxes: XmlElement[]
}

class LineReader {
  readonly lines: NoteLine[] = []
  /** Names of bookmarks by the place of their line; one between paragraphs belongs to the next. */
  readonly bookmarks = new Map<number, string[]>()
  readonly #headings: ReadonlySet<string>
  readonly #levelOf: FindLevel
  #items = 0
  /** What stands in paragraphs whose end was deleted: it belongs to the next one. */
  #carried: Nodes = []

  constructor(headings: ReadonlySet<string>, levelOf: FindLevel) {
    this.#headings = headings
    this.#levelOf = levelOf
  }

  readBlocks(nodes: Nodes): void {
    for (const node of nodes) {
      if (!(node instanceof XmlElement)) continue
      if (node.name === 'w:p') this.#readParagraph(node)
      else if (node.name === 'w:bookmarkStart') this.#addBookmark(node)
      else if (containers.has(node.name) && !isHidden(node)) this.readBlocks(node.children)
    }
  }

  #readParagraph(paragraph: XmlElement): void {
    const properties = childOf(paragraph, 'w:pPr')
    if (childOf(childOf(properties, 'w:rPr'), 'w:del')) {
      this.#carried.push(...paragraph.children)
      return
    }
    const inline: Inline = { text: '', boxes: [] }
    const carried = this.#carried
    this.#carried = []
    for (const nodes of [carried, paragraph.children]) this.#readInline(nodes, inline)
    const style = valueOf(properties, 'w:pStyle')
    const level = this.#levelOf(properties, style)
    const isItem = level?.isOrdered === true && level.level === '0'
    if (isItem) this.#items += 1
    const bullet = level && !level.isOrdered ? '– ' : ''
    const [first = '', ...others] = inline.text.split('\n')
    this.lines.push({ text: first === '' ? '' : bullet + first, heading: style !== undefined && this.#headings.has(style), listNumber: isItem ? this.#items : null })
    for (const text of others) this.lines.push({ text, heading: false, listNumber: null })
    for (const box of inline.boxes) this.readBlocks(box.children)
  }

  #addBookmark({ attributes: { 'w:name': name = '' } }: XmlElement): void {
    this.bookmarks.set(this.lines.length, [...this.bookmarks.get(this.lines.length) ?? [], name])
  }

  #readInline(nodes: Nodes, into: Inline): void {
    for (const node of nodes) {
      if (!(node instanceof XmlElement)) continue
      switch (node.name) {
        case 'w:t': into.text += node.text; break
        case 'w:tab': into.text += '\t'; break
        case 'w:br': into.text += isLineBreak(node) ? '\n' : ''; break
        case 'w:cr': into.text += '\n'; break
        case 'w:noBreakHyphen': into.text += '\u2011'; break
        case 'w:softHyphen': into.text += '\u00AD'; break
        case 'w:sym': into.text += symbolOf(node); break
        case 'w:bookmarkStart': this.#addBookmark(node); break
        case 'w:pict': into.boxes.push(node); break
        default: if (containers.has(node.name)) this.#readInline(node.children, into)
      }
    }
  }
}

/** Rows that tracked changes have deleted, and cells that were joined to the one above, which Word does not show either. */
function isHidden(node: XmlElement): boolean {
  if (node.name === 'w:tr') return childOf(childOf(node, 'w:trPr'), 'w:del') !== undefined
  const merged = node.name === 'w:tc' ? childOf(childOf(node, 'w:tcPr'), 'w:vMerge') : undefined
  return merged !== undefined && (merged.attributes['w:val'] ?? 'continue') === 'continue'
}

function isLineBreak({ attributes }: XmlElement): boolean {
  return (attributes['w:type'] ?? 'textWrapping') === 'textWrapping'
}

/** Word turns «-->» into an arrow of Wingdings while one writes; fonts of symbols have their characters at F000 too. */
function symbolOf({ attributes }: XmlElement): string {
  const { 'w:font': font = '', 'w:char': char = '' } = attributes
  return (hex(font, char) ?? (/^F0..$/i.test(char) ? hex(font, char.slice(2)) : undefined))?.string ?? ''
}
