import { descendants } from '../parse-xml.ts'
import type { WordParts } from './open-package.ts'
import { textParts } from './parts.ts'
import type { WordProblem } from './problem.ts'

/** Word cuts longer names, and then two may become one. */
const longestName = 40

/** The names that links and references in the file may point to. */
export function bookmarkNames(parts: WordParts): ReadonlySet<string> {
  return new Set(textParts(parts).flatMap(([, root]) => descendants(root, 'w:bookmarkStart')).map(({ attributes }) => attributes['w:name'] ?? ''))
}

/** Bookmarks with unique, legal names, each begun and ended once. */
export function bookmarkProblems(parts: WordParts): WordProblem[] {
  const names = new Set<string>()
  return textParts(parts).flatMap(([part, root]) => {
    const starts = descendants(root, 'w:bookmarkStart')
    const startIds = starts.map(({ attributes }) => attributes['w:id'] ?? '')
    const endIds = descendants(root, 'w:bookmarkEnd').map(({ attributes }) => attributes['w:id'] ?? '')
    const unpaired = [
      ...startIds.filter((id, index) => startIds.indexOf(id) !== index || !endIds.includes(id)),
      ...endIds.filter((id, index) => endIds.indexOf(id) !== index || !startIds.includes(id)),
    ]
    const badNames = starts.map(({ attributes }) => attributes['w:name'] ?? '').filter((name) => {
      const isNew = !names.has(name)
      names.add(name)
      return !isNew || name.length > longestName || !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)
    })
    return [...unpaired.map((id) => `id ${id}`), ...badNames].map((detail): WordProblem => ({ kind: 'bookmark-invalid', part, detail }))
  })
}
