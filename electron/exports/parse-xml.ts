import { parseXml, XmlElement } from '@rgrove/parse-xml'
import type { Result } from '../../codebook/result.ts'
import { fail, ok } from '../../codebook/result.ts'

export type { XmlElement }

/**
 * Parses a part strictly: anything that Word would call unreadable is a failure.
 *
 * The failure names the place and never quotes the text around it.
 */
export function parseXmlPart(text: string): Result<XmlElement, string> {
  try {
    const { root } = parseXml(text)
    if (root === null) return fail('no root element')
    const prefix = unboundPrefix(root, new Set(['xml']))
    return prefix === null ? ok(root) : fail(`the prefix ${prefix} is not declared`)
  } catch (error) {
    // The first line says what and where; the lines after it show the text.
    return fail(error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unknown')
  }
}

/** The parser reads names as they are; a prefix nobody declared is as wrong as a missing end tag. */
function unboundPrefix(element: XmlElement, outer: ReadonlySet<string>): string | null {
  const names = Object.keys(element.attributes)
  const declared = names.filter((name) => name.startsWith('xmlns:')).map((name) => name.slice('xmlns:'.length))
  const scope = declared.length === 0 ? outer : new Set([...outer, ...declared])
  for (const name of [element.name, ...names]) {
    const prefix = name.includes(':') ? name.slice(0, name.indexOf(':')) : null
    if (prefix !== null && prefix !== 'xmlns' && !scope.has(prefix)) return prefix
  }
  for (const child of childElements(element)) {
    const prefix = unboundPrefix(child, scope)
    if (prefix !== null) return prefix
  }
  return null
}

/** The element's child elements, all or those of one name. */
export function childElements(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter((child): child is XmlElement => child instanceof XmlElement && (name === undefined || child.name === name))
}

/** Elements of a name anywhere below, in the order they stand. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = []
  const visit = (parent: XmlElement): void => {
    for (const child of childElements(parent)) {
      if (child.name === name) found.push(child)
      visit(child)
    }
  }
  visit(element)
  return found
}

/** The `w:val` of the first element with this path of names below, or undefined. */
export function valueAt(element: XmlElement, ...path: readonly string[]): string | undefined {
  let at: XmlElement | undefined = element
  for (const name of path) at = at === undefined ? undefined : childElements(at, name)[0]
  return at?.attributes['w:val']
}
