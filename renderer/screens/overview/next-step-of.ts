import { isCounted } from '../../../codebook/informants/session.ts'
import type { SessionRow } from '../../../electron/contract/sessions.ts'
import type { Overview } from '../../../electron/contract/study.ts'

export type NextStepKind =
  | { readonly kind: 'basis' | 'organisations' | 'sessions' | 'matrix' }
  | { readonly kind: 'planned' | 'code'; readonly session: SessionRow }

/** What comes first of all that could be done: the ground, the register, the next planned session, what is not coded, the matrix. */
export function nextStepOf({ missing }: Overview, sessions: readonly SessionRow[]): NextStepKind {
  for (const kind of ['basis', 'organisations', 'sessions'] as const) {
    if (missing.some((gap) => gap.kind === kind)) return { kind }
  }
  const begun = sessions.filter((session) => isCounted(session.kind) && session.answered > 0)
  const uncoded = begun.find((session) => session.codings === 0)
  if (uncoded !== undefined) return { kind: 'code', session: uncoded }
  const planned = sessions.filter((session) => session.answered === 0 && isCounted(session.kind))
    .toSorted((left, right) => (left.plannedAt ?? Infinity) - (right.plannedAt ?? Infinity))[0]
  return planned === undefined ? { kind: 'matrix' } : { kind: 'planned', session: planned }
}
