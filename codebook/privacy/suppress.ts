import { defaultThreshold } from './pool-groups.ts'

/** Why a number is hidden: it is small itself (R4), or shows a small one by subtraction (R5). */
export type Suppression = 'small-cell' | 'secondary'

/** Whether a count stands for so few that it must be hidden (R4). */
export function isSmall(count: number, threshold = defaultThreshold): boolean {
  return 0 < count && count < threshold
}

/**
 * Which counts of a row must be hidden (R4, R5); cells in group order, the total shown beside them.
 *
 * suppressRow([5, 3, 3, 2], 3)  →  { cells: [null, 'secondary', null, 'small-cell'], total: null }
 */
export function suppressRow(
  counts: readonly number[], threshold = defaultThreshold,
): { readonly cells: readonly (Suppression | null)[]; readonly total: Suppression | null } {
  const cells: (Suppression | null)[] = counts.map((count) => (isSmall(count, threshold) ? 'small-cell' : null))
  if (cells.filter((cell) => cell !== null).length !== 1) return { cells, total: null }
  let smallest = -1
  counts.forEach((count, index) => {
    if (cells[index] === null && count > 0 && (smallest < 0 || count < (counts[smallest] ?? 0))) smallest = index
  })
  if (smallest < 0) return { cells, total: 'secondary' }
  cells[smallest] = 'secondary'
  return { cells, total: null }
}
