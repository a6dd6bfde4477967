import { childOf, childrenOf, valueOf, type XmlElement } from './word-xml.ts'

/** How a paragraph stands in a list; only the outermost level counts for the numbers of questions. */
export interface ListLevel {
  readonly level: string
  readonly isOrdered: boolean
}

/** Finds the list level of a paragraph by its own properties and its style. */
export type FindLevel = (properties: XmlElement | undefined, styleId: string | undefined) => ListLevel | undefined

interface Definition {
  readonly levels: ReadonlyMap<string, ListLevel>
  /** The style that says how this list is numbered, instead of the list itself. */
  readonly styleLink: string | undefined
}

/** Reads how a document's lists are numbered; numbers themselves are not in a document, Word counts them when it shows it. */
export function readLists(numbering: XmlElement | undefined, styles: XmlElement | undefined): FindLevel {
  const byStyle = new Map<string, ListLevel>()
  const definitions = new Map(childrenOf(numbering, 'w:abstractNum').map((list) => [list.attributes['w:abstractNumId'], readDefinition(list, byStyle)]))
  const lists = new Map(childrenOf(numbering, 'w:num').map((list) => [list.attributes['w:numId'], valueOf(list, 'w:abstractNumId')]))
  const ofStyle = new Map(childrenOf(styles, 'w:style').filter((style) => style.attributes['w:type'] === 'numbering').map((style) =>
    [style.attributes['w:styleId'], valueOf(childOf(childOf(style, 'w:pPr'), 'w:numPr'), 'w:numId')]))

  const find = (listId: string | undefined, level: string, seen: ReadonlySet<string>): ListLevel | undefined => {
    // Styles may refer to each other in a circle.
    if (listId === undefined || seen.has(listId)) return undefined
    const definition = definitions.get(lists.get(listId))
    if (definition?.styleLink === undefined) return definition?.levels.get(level)
    return find(ofStyle.get(definition.styleLink), level, new Set([...seen, listId]))
  }
  return (properties, styleId) => {
    const own = childOf(properties, 'w:numPr')
    const [listId, level] = [valueOf(own, 'w:numId'), valueOf(own, 'w:ilvl')]
    if (listId !== undefined && level !== undefined) return find(listId, level, new Set())
    // Some programs leave the level out; it is the outermost then.
    return (styleId === undefined ? undefined : byStyle.get(styleId)) ?? find(listId, '0', new Set())
  }
}

function readDefinition(list: XmlElement, byStyle: Map<string, ListLevel>): Definition {
  const levels = new Map<string, ListLevel>()
  for (const one of childrenOf(list, 'w:lvl')) {
    const index = one.attributes['w:ilvl']
    const level = { level: index ?? '0', isOrdered: valueOf(one, 'w:numFmt') !== 'bullet' }
    if (index !== undefined || !levels.has('0')) levels.set(level.level, level)
    const style = valueOf(one, 'w:pStyle')
    if (style !== undefined) byStyle.set(style, level)
  }
  return { levels, styleLink: valueOf(list, 'w:numStyleLink') }
}
