import { checkAnswers } from './check-answers.ts'
import { checkCombinedCounts } from './check-combined-counts.ts'
import { checkIds } from './check-ids.ts'
import { checkKeys } from './check-keys.ts'
import { checkNesting } from './check-nesting.ts'
import { checkReferences } from './check-references.ts'
import { checkTags } from './check-tags.ts'
import { namesOf } from './open-names.ts'
import type { OpenProblem } from './open-problem.ts'
import type { OpenStudy } from './open-study.ts'

/**
 * All that is wrong with a file for the study it goes into, in the order of the file's parts; empty when it may be imported.
 *
 * `existing` is the study as its own export states it. Nothing is changed.
 */
export function checkOpenStudy(file: OpenStudy, existing: OpenStudy): OpenProblem[] {
  const names = namesOf(existing, file)
  return [
    ...checkKeys(file),
    ...checkCombinedCounts(file, existing),
    ...checkIds(file, existing),
    ...checkNesting(file, existing),
    ...checkTags(file, existing),
    ...checkReferences(file, names),
    ...checkAnswers(file, existing, names),
  ]
}
