import { styleIds } from '../word/style-ids.ts'
import { childElements, descendants, valueAt } from '../parse-xml.ts'
import type { WordParts } from './open-package.ts'
import { requiredPart, textParts } from './parts.ts'
import type { WordProblem } from './problem.ts'

/** What shows that a value was missing where the text was put together. */
const leaks = /\bundefined\b|\bNaN\b|\[object Object\]|\{\{|\}\}/u

/** Elements of the properties that may name a person or a firm. */
const nameElements = ['dc:creator', 'cp:lastModifiedBy', 'dc:publisher', 'dc:contributor', 'Manager', 'Company']

/** Traces of faulty templates in the text, and names in the properties. */
export function leakProblems(parts: WordParts): WordProblem[] {
  return [...textLeaks(parts), ...namesInProperties(parts)]
}

/** Statements are left out: what an informant said is theirs, «undefined» included. */
function textLeaks(parts: WordParts): WordProblem[] {
  const title = childElements(requiredPart(parts, 'docProps/core.xml'), 'dc:title')[0]?.text ?? ''
  const inTitle: WordProblem[] = leaks.test(title) ? [{ kind: 'text-leak', part: 'docProps/core.xml', detail: 'dc:title' }] : []
  const inText = textParts(parts).flatMap(([part, root]) =>
    descendants(root, 'w:p').flatMap((paragraph, index): WordProblem[] => {
      const style = valueAt(paragraph, 'w:pPr', 'w:pStyle')
      const text = descendants(paragraph, 'w:t').map((piece) => piece.text).join('')
      return style !== styleIds.statement && leaks.test(text) ? [{ kind: 'text-leak', part, detail: `paragraph ${index + 1}` }] : []
    }))
  const inAltTexts = textParts(parts).flatMap(([part, root]) =>
    ['w:tblCaption', 'w:tblDescription'].flatMap((name) => descendants(root, name))
      .flatMap(({ name, attributes }): WordProblem[] => (leaks.test(attributes['w:val'] ?? '') ? [{ kind: 'text-leak', part, detail: name }] : [])))
  return [...inTitle, ...inText, ...inAltTexts]
}

function namesInProperties(parts: WordParts): WordProblem[] {
  return ['docProps/core.xml', 'docProps/app.xml'].flatMap((part) => {
    const root = parts.get(part)
    if (root === undefined || root === null) return []
    return nameElements
      .filter((name) => descendants(root, name).some(({ text }) => text.trim() !== ''))
      .map((name): WordProblem => ({ kind: 'name-in-properties', part, detail: name }))
  })
}
