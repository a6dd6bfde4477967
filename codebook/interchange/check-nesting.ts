import { maxCodeLevels } from '../codes/code.ts'
import type { OpenProblem } from './open-problem.ts'
import type { OpenStudy } from './open-study.ts'

interface Nested {
  readonly key: string
  readonly parent?: string | null | undefined
}

/** Finds codes and research questions that are their own ancestors, and codes deeper than a codebook may go. */
export function checkNesting(file: OpenStudy, existing: OpenStudy): OpenProblem[] {
  return [
    ...checkTree('researchQuestions', file.researchQuestions, existing.researchQuestions, Infinity),
    ...checkTree('codes', file.codes, existing.codes, maxCodeLevels),
  ]
}

function checkTree(
  place: string, list: readonly Nested[] | undefined, known: readonly Nested[] | undefined, maxLevels: number,
): OpenProblem[] {
  const parents = new Map<string, string | null>()
  for (const item of [...known ?? [], ...list ?? []]) {
    parents.set(item.key, item.parent === undefined ? parents.get(item.key) ?? null : item.parent)
  }
  const problems: OpenProblem[] = []
  list?.forEach((item, at) => {
    const above = new Set([item.key])
    let parent = parents.get(item.key) ?? null
    while (parent !== null && !above.has(parent)) {
      above.add(parent)
      parent = parents.get(parent) ?? null
    }
    if (parent !== null) problems.push({ where: `${place}[${at}].parent`, problem: 'cycle' })
    else if (above.size > maxLevels) problems.push({ where: `${place}[${at}].parent`, problem: 'too-many-levels' })
  })
  return problems
}
