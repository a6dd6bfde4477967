import type { XmlElement } from '../parse-xml.ts'
import type { WordParts } from './open-package.ts'
import type { WordProblem } from './problem.ts'

const requiredParts = [
  '_rels/.rels', 'docProps/core.xml', 'word/_rels/document.xml.rels',
  'word/document.xml', 'word/numbering.xml', 'word/settings.xml', 'word/styles.xml',
] as const

/** Parts that every report has and the rules read. */
export function partProblems(parts: WordParts): WordProblem[] {
  return requiredParts
    .filter((path) => !parts.has(path))
    .map((path) => ({ kind: 'part-missing', part: path, detail: path }))
}

/** A part whose presence is already checked. */
export function requiredPart(parts: WordParts, path: (typeof requiredParts)[number]): XmlElement {
  const root = parts.get(path)
  if (root === undefined || root === null) throw new Error(`${path} was not checked before it was read`)
  return root
}

/** The parts that hold text: the document, its headers, footers and notes. */
export function textParts(parts: WordParts): (readonly [path: string, root: XmlElement])[] {
  return [...parts].flatMap(([path, root]) =>
    root !== null && /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/u.test(path) ? [[path, root] as const] : [])
}
