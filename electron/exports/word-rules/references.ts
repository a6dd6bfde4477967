import { childElements, descendants, valueAt } from '../parse-xml.ts'
import type { XmlElement } from '../parse-xml.ts'
import { bookmarkNames, bookmarkProblems } from './bookmarks.ts'
import { fieldCodes } from './field-codes.ts'
import type { WordParts } from './open-package.ts'
import { requiredPart, textParts } from './parts.ts'
import type { WordProblem } from './problem.ts'

/** Everything that points somewhere points at something: styles, lists, bookmarks, relationships. */
export function referenceProblems(parts: WordParts): WordProblem[] {
  const styles = descendants(requiredPart(parts, 'word/styles.xml'), 'w:style')
  return [
    ...styleProblems(parts, styles),
    ...numberingProblems(parts),
    ...bookmarkProblems(parts),
    ...anchorProblems(parts),
    ...relationshipIdProblems(parts),
  ]
}

const styleReferences = ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link']

function styleProblems(parts: WordParts, styles: readonly XmlElement[]): WordProblem[] {
  const known = new Set(styles.map(({ attributes }) => attributes['w:styleId']))
  const users = [...textParts(parts), ['word/styles.xml', requiredPart(parts, 'word/styles.xml')] as const, ['word/numbering.xml', requiredPart(parts, 'word/numbering.xml')] as const]
  return users.flatMap(([part, root]) => {
    const used = new Set(styleReferences.flatMap((name) => descendants(root, name)).map(({ attributes }) => attributes['w:val'] ?? ''))
    return [...used].filter((id) => !known.has(id)).map((id): WordProblem => ({ kind: 'style-missing', part, detail: id }))
  })
}

function numberingProblems(parts: WordParts): WordProblem[] {
  const numbering = requiredPart(parts, 'word/numbering.xml')
  const lists = childElements(numbering, 'w:num')
  const known = new Set(lists.map(({ attributes }) => attributes['w:numId']))
  const definitions = new Set(childElements(numbering, 'w:abstractNum').map(({ attributes }) => attributes['w:abstractNumId']))
  const undefinedLists = lists
    .filter((list) => !definitions.has(valueAt(list, 'w:abstractNumId')))
    .map((list): WordProblem => ({ kind: 'numbering-missing', part: 'word/numbering.xml', detail: list.attributes['w:numId'] ?? '' }))
  const users = [...textParts(parts), ['word/styles.xml', requiredPart(parts, 'word/styles.xml')] as const]
  const unknownLists = users.flatMap(([part, root]) => {
    const used = new Set(descendants(root, 'w:numId').map(({ attributes }) => attributes['w:val'] ?? ''))
    // 0 is Word's way of saying «no list».
    return [...used].filter((id) => id !== '0' && !known.has(id)).map((id): WordProblem => ({ kind: 'numbering-missing', part, detail: id }))
  })
  return [...undefinedLists, ...unknownLists]
}

/** Links inside the file, and the fields REF and PAGEREF. */
function anchorProblems(parts: WordParts): WordProblem[] {
  const names = bookmarkNames(parts)
  return textParts(parts).flatMap(([part, root]) => {
    const links = descendants(root, 'w:hyperlink').flatMap(({ attributes }) => attributes['w:anchor'] ?? [])
    const fields = fieldCodes(root).flatMap(({ code }) => /^(?:REF|PAGEREF)\s+(\S+)/u.exec(code)?.[1] ?? [])
    return [...new Set([...links, ...fields])].filter((name) => !names.has(name)).map((name): WordProblem => ({ kind: 'anchor-missing', part, detail: name }))
  })
}

/** `r:id` and its like in the document, against the relationships of the document. */
function relationshipIdProblems(parts: WordParts): WordProblem[] {
  const known = new Set(childElements(requiredPart(parts, 'word/_rels/document.xml.rels')).map(({ attributes }) => attributes['Id']))
  const used = new Set<string>()
  const visit = (element: XmlElement): void => {
    for (const [name, value] of Object.entries(element.attributes)) {
      if (name === 'r:id' || name === 'r:embed' || name === 'r:link') used.add(value)
    }
    childElements(element).forEach(visit)
  }
  visit(requiredPart(parts, 'word/document.xml'))
  return [...used].filter((id) => !known.has(id)).map((id) => ({ kind: 'relationship-unknown', part: 'word/document.xml', detail: id }))
}
