import { parseXml, XmlElement } from '@rgrove/parse-xml'

/** The elements of a name in a part, each read by itself: a whole sheet at once would need gigabytes. None of them may hold another of its kind. */
export function elementsOf(part: string, name: string): XmlElement[] {
  const opening = new RegExp(`<((?:[\\w.-]+:)?)${name}(?=[\\s/>])`, 'g')
  const found: XmlElement[] = []
  for (let start = opening.exec(part); start !== null; start = opening.exec(part)) {
    const inside = part.indexOf('>', opening.lastIndex)
    const closing = `</${start[1] ?? ''}${name}>`
    const closed = part[inside - 1] === '/' ? inside : part.indexOf(closing, inside) + closing.length - 1
    // Whatever is not closed is looked for once, not once for each that opens.
    if (inside < 0 || closed < inside) throw new Error('not closed')
    const { root } = parseXml(part.slice(start.index, closed + 1))
    if (root !== null) found.push(root)
    opening.lastIndex = closed + 1
  }
  return found
}

/** The words of runs, as they are written; how they are to be read aloud, as Japanese has it, is left out. */
export function textIn(element: XmlElement): string {
  return element.children.map((child) => {
    if (!(child instanceof XmlElement) || localName(child) === 'rPh') return ''
    return localName(child) === 't' ? unescaped(child.text) : textIn(child)
  }).join('')
}

/** The child elements of a name, whatever prefix they have. */
export function childrenNamed(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child): child is XmlElement => child instanceof XmlElement && localName(child) === name)
}

function localName(element: XmlElement): string {
  return element.name.slice(element.name.indexOf(':') + 1)
}

/** Excel writes signs that XML cannot carry by their number: `_x000D_` is a line break. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
