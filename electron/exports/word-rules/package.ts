import { posix } from 'node:path'
import { childElements } from '../parse-xml.ts'
import type { WordParts } from './open-package.ts'
import type { WordProblem } from './problem.ts'

const mainDocumentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const contentTypes = '[Content_Types].xml'

/** Whether every part has a content type and every relationship a target. */
export function packageProblems(parts: WordParts): WordProblem[] {
  return [...contentTypeProblems(parts), ...relationshipProblems(parts)]
}

function contentTypeProblems(parts: WordParts): WordProblem[] {
  const root = parts.get(contentTypes)
  if (root === undefined || root === null) return [{ kind: 'part-missing', part: contentTypes, detail: contentTypes }]
  const overrides = new Map(childElements(root, 'Override').map(({ attributes }) => [attributes['PartName'], attributes['ContentType']]))
  const defaults = new Set(childElements(root, 'Default').map(({ attributes }) => attributes['Extension']?.toLowerCase()))
  const problems: WordProblem[] = []
  for (const path of parts.keys()) {
    if (path === contentTypes || path.endsWith('/') || overrides.has(`/${path}`)) continue
    // Not `extname`, which sees no ending in «.rels».
    if (!defaults.has(/\.([^./]+)$/u.exec(path)?.[1]?.toLowerCase())) problems.push({ kind: 'content-type-missing', part: path, detail: path })
  }
  for (const name of overrides.keys()) {
    if (name === undefined || !parts.has(name.slice(1))) problems.push({ kind: 'part-missing', part: contentTypes, detail: name ?? '' })
  }
  const main = overrides.get('/word/document.xml')
  if (main !== mainDocumentType) problems.push({ kind: 'content-type-wrong', part: 'word/document.xml', detail: main ?? 'none' })
  return problems
}

function relationshipProblems(parts: WordParts): WordProblem[] {
  const problems: WordProblem[] = []
  for (const [path, root] of parts) {
    if (!path.endsWith('.rels') || root === null) continue
    // word/_rels/document.xml.rels holds paths as seen from word/.
    const folder = posix.dirname(posix.dirname(path))
    for (const { attributes } of childElements(root, 'Relationship')) {
      if (attributes['TargetMode'] === 'External') continue
      const target = attributes['Target'] ?? ''
      const resolved = target.startsWith('/') ? target.slice(1) : posix.normalize(posix.join(folder, target))
      if (!parts.has(resolved)) problems.push({ kind: 'relationship-dangling', part: path, detail: `${attributes['Id'] ?? ''} → ${resolved}` })
    }
  }
  return problems
}
