import type { RegisterRow } from '../../../electron/contract/register-import.ts'

/** What the rows of a table can be narrowed to. */
export const rowFilters = ['all', 'new', 'known', 'problem'] as const
export type RowFilter = (typeof rowFilters)[number]

/** What becomes of a row as a whole: left out, something of it new, all of it there from before, or said by a row above. */
export type RowState = 'out' | 'new' | 'known' | 'repeated'

export function stateOf({ organisationFate, informantFate }: RegisterRow): RowState {
  if (organisationFate === 'out') return 'out'
  if (organisationFate === 'new' || informantFate === 'new') return 'new'
  return (informantFate ?? organisationFate) === 'repeated' ? 'repeated' : 'known'
}

/** Whether a row is shown under a filter. A row can be new and have a problem: it is shown under both. */
export function fits(row: RegisterRow, filter: RowFilter): boolean {
  if (filter === 'all') return true
  return filter === 'problem' ? row.problems.length > 0 : stateOf(row) === filter
}
