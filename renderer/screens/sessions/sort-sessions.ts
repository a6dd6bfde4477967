import { sessionStates } from '../../../codebook/informants/session.ts'
import type { SessionRow } from '../../../electron/contract/sessions.ts'

export const sortKeys = ['code', 'date', 'state', 'answered', 'codings'] as const
export type SortKey = (typeof sortKeys)[number]

/** Sorted by one column, the code deciding between equals; sessions without a date come last. */
export function sortSessions(sessions: readonly SessionRow[], key: SortKey, isDescending: boolean): readonly SessionRow[] {
  const direction = isDescending ? -1 : 1
  return sessions.toSorted((left, right) => direction * compare(left, right, key) || left.code.localeCompare(right.code, 'nb'))
}

function compare(left: SessionRow, right: SessionRow, key: SortKey): number {
  switch (key) {
    case 'code': return left.code.localeCompare(right.code, 'nb')
    case 'date': return (left.heldAt ?? left.plannedAt ?? Number.MAX_SAFE_INTEGER) - (right.heldAt ?? right.plannedAt ?? Number.MAX_SAFE_INTEGER)
    case 'state': return sessionStates.indexOf(left.state) - sessionStates.indexOf(right.state)
    case 'answered': return left.answered - right.answered
    case 'codings': return left.codings - right.codings
  }
}
