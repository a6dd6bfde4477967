import type { MethodFacts } from '../../codebook/report/needs-report-input.ts'
import { study, type Readable } from '../store.ts'

/** What the method chapter says of the material: sessions held by kind, and the period. */
export function methodFacts(db: Readable): MethodFacts {
  const held = db.all(study.selectFrom('session').select(['kind', 'held_at']).where('state', '<>', 'planned'))
  const days = held.flatMap((row) => (row.held_at === null ? [] : [new Date(row.held_at).toISOString().slice(0, 10)])).toSorted()
  const [from] = days
  const to = days.at(-1)
  const kinds = Map.groupBy(held, (row) => row.kind)
  return {
    sessions: [...kinds].map(([kind, rows]) => ({ kind, count: rows.length })),
    period: from !== undefined && to !== undefined ? { from, to } : null,
  }
}
