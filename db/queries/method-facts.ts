import { planProgress } from '../../codebook/plan/plan-progress.ts'
import type { MethodFacts } from '../../codebook/report/needs-report-input.ts'
import { study, type Readable } from '../store.ts'
import { planFacts } from './plan-facts.ts'
import { listGroups } from './register.ts'

/** What the method chapter says of the material: sessions held by kind, counts without a list behind them, and the period. */
export function methodFacts(db: Readable): MethodFacts {
  const held = db.all(study.selectFrom('session').select(['kind', 'held_at']).where('state', '<>', 'planned'))
  const days = held.flatMap((row) => (row.held_at === null ? [] : [new Date(row.held_at).toISOString().slice(0, 10)])).toSorted()
  const [from] = days
  const to = days.at(-1)
  const plans = db.all(study.selectFrom('wave').select('id').orderBy('number')).map((wave) => planFacts(db, wave.id))
  const interviews = plans.reduce((sum, plan) => sum + planProgress(plan).total.interviews, 0)
  const kinds = Map.groupBy(held.filter((row) => row.kind !== 'interview'), (row) => row.kind)
  const names = new Map(listGroups(db).map((group) => [group.id, group.short === '' ? group.label : group.short]))
  return {
    sessions: [{ kind: 'interview', count: interviews }, ...[...kinds].map(([kind, rows]) => ({ kind, count: rows.length }))],
    combined: plans.flatMap((plan) => plan.combined.map((count) => ({ groups: count.groupIds.map((id) => names.get(id) ?? ''), interviews: count.interviews }))),
    period: from !== undefined && to !== undefined ? { from, to } : null,
  }
}
