import { accessibilityProblems } from './word-rules/accessibility.ts'
import { leakProblems } from './word-rules/leaks.ts'
import { openWordPackage } from './word-rules/open-package.ts'
import { packageProblems } from './word-rules/package.ts'
import { partProblems } from './word-rules/parts.ts'
import type { WordProblem } from './word-rules/problem.ts'
import { referenceProblems } from './word-rules/references.ts'
import { structureProblems } from './word-rules/structure.ts'

export type { WordProblem, WordProblemKind } from './word-rules/problem.ts'

/**
 * What is wrong with a Word file, from the zip to the alt texts; empty when it may be handed over.
 *
 * Runs on every report before it is written. These rules catch what readers and schema validators let pass,
 * such as a link to nothing or a table without a header row. Findings name parts, ids and styles, never the text.
 */
export function checkWord(bytes: Uint8Array): readonly WordProblem[] {
  const opened = openWordPackage(bytes)
  if (!opened.ok) return opened.failure
  const { value: parts } = opened
  const outside = [...packageProblems(parts), ...partProblems(parts)]
  // The rest reads these parts; without them there is nothing more to say.
  if (outside.length > 0) return outside
  return [
    ...structureProblems(parts),
    ...referenceProblems(parts),
    ...accessibilityProblems(parts),
    ...leakProblems(parts),
  ]
}
