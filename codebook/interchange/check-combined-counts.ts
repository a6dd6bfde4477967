import type { OpenProblem } from './open-problem.ts'
import type { OpenStudy } from './open-study.ts'

type OpenCombinedCount = NonNullable<OpenStudy['combinedCounts']>[number]

/** What a combined count is known by: its wave and its groups, in whatever order they are written. */
export function combinedName({ wave, groups }: Pick<OpenCombinedCount, 'wave' | 'groups'>): string {
  return JSON.stringify([wave, ...[...groups].toSorted()])
}

/**
 * Finds groups that would stand in two combined counts of a wave: their interviews would be counted twice.
 *
 * A count of the very groups that the study has together already is that count, told anew.
 */
export function checkCombinedCounts(file: OpenStudy, existing: OpenStudy): OpenProblem[] {
  const counts = file.combinedCounts ?? []
  const told = new Set(counts.map(combinedName))
  const others = (existing.combinedCounts ?? []).filter((count) => !told.has(combinedName(count)))
  const seen = new Set(others.flatMap(({ wave, groups }) => groups.map((group) => JSON.stringify([wave, group]))))
  return counts.flatMap(({ wave, groups }, at) => groups.flatMap((group, order): OpenProblem[] => {
    const name = JSON.stringify([wave, group])
    if (seen.has(name)) return [{ where: `combinedCounts[${at}].groups[${order}]`, problem: 'duplicate' }]
    seen.add(name)
    return []
  }))
}
