import { parseXml, XmlElement } from '@rgrove/parse-xml'

export { XmlElement }

/** Namespaces that are read, in both of the standard's forms, by the prefix under which the readers know them. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
])

/**
 * The root of a part of a Word file, its names under the prefixes that Word itself writes. Throws where it is not well-formed.
 *
 * Few programs choose other prefixes, and those declare them at the root.
 */
export function parsePart(part: Uint8Array): XmlElement {
  const { root } = parseXml(new TextDecoder().decode(part))
  if (root === null) throw new Error('no root element')
  const declared = Object.entries(root.attributes).flatMap(([name, uri]) => {
    const known = name === 'xmlns' || name.startsWith('xmlns:') ? prefixes.get(uri) : undefined
    return known === undefined ? [] : [[name.slice('xmlns:'.length), known] as const]
  })
  if (declared.some(([prefix, known]) => prefix !== known)) rename(root, new Map(declared))
  return root
}

/** An attribute without a prefix is in no namespace, an element without one in the default one. */
function rename(element: XmlElement, known: ReadonlyMap<string, string>): void {
  const renamed = (name: string, isElement: boolean) => {
    const [prefix, local] = name.includes(':') ? [name.slice(0, name.indexOf(':')), name.slice(name.indexOf(':') + 1)] : ['', name]
    const to = prefix !== '' || isElement ? known.get(prefix) : undefined
    return to === undefined ? name : `${to}:${local}`
  }
  element.name = renamed(element.name, true)
  element.attributes = Object.fromEntries(Object.entries(element.attributes).map(([name, value]) => [renamed(name, false), value]))
  for (const child of element.children) if (child instanceof XmlElement) rename(child, known)
}

/** The first child element of a name; undefined of an element that is not there. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child): child is XmlElement => child instanceof XmlElement && child.name === name)
}

/** All child elements of a name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child): child is XmlElement => child instanceof XmlElement && child.name === name) ?? []
}

/** The `w:val` of the child of a name. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val']
}
