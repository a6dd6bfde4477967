import type { WordParts } from './check-word.ts'
import { childrenOf, parsePart, type XmlElement } from './word-xml.ts'

/** The parts of a Word file that tell its lines; styles and lists are missing where the file has none. */
export interface WordDocument {
  readonly document: XmlElement
  readonly styles: XmlElement | undefined
  readonly numbering: XmlElement | undefined
}

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'

/** Finds the parts by what the file says they are, which is not always by their usual names. Throws where one is not well-formed. */
export function readPackage(parts: WordParts): WordDocument {
  const main = targetOf(parts, '_rels/.rels', 'officeDocument', '') ?? 'word/document.xml'
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const links = `${folder}_rels/${main.slice(folder.length)}.rels`
  const part = (name: string) => {
    const bytes = parts.get(targetOf(parts, links, name, folder) ?? `word/${name}.xml`)
    return bytes && parsePart(bytes)
  }
  const document = parts.get(main)
  if (!document) throw new Error('no document')
  return { document: parsePart(document), styles: part('styles'), numbering: part('numbering') }
}

/** The part that a list of relationships names for a type, as a name in the zip; undefined where it names none that is there. */
function targetOf(parts: WordParts, list: string, type: string, folder: string): string | undefined {
  const bytes = parts.get(list)
  if (!bytes) return undefined
  return childrenOf(parsePart(bytes), 'Relationship').filter(({ attributes }) => attributes['Type'] === types + type)
    .map(({ attributes: { Target = '' } }) => (Target.startsWith('/') ? Target.slice(1) : folder + Target))
    .find((name) => parts.has(name))
}
