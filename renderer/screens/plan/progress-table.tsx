import { useRef } from 'react'
import type { Plan, PlanLine } from '../../../electron/contract/plan.ts'
import type { Group } from '../../../electron/contract/register.ts'
import { Meter } from '../../components/meter.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import { TargetField } from './target-field.tsx'

export interface ProgressTableProps {
  readonly progress: Pick<Plan, 'lines' | 'total'>
  readonly groups: readonly Group[]
  /** What of it can be changed; left out for a wave that is over. */
  readonly plan?: Pick<Plan, 'targets' | 'combined'>
  readonly onCombined?: (id: string) => void
}

/** One line a group, its target to be typed in place; Enter and the arrows lead to the next target. */
export function ProgressTable({ progress, groups, plan, onCombined }: ProgressTableProps) {
  const words = useMessages().plan
  const table = useRef<HTMLTableElement>(null)
  const byId = new Map(groups.map((group) => [group.id, group]))
  const targets = new Map(plan?.targets.map((target) => [target.groupId, target.sessions]))

  function move(from: HTMLElement, by: number): void {
    const fields = [...table.current?.querySelectorAll<HTMLElement>('input') ?? []]
    fields[fields.indexOf(from) + by]?.focus()
  }
  const figures = (line: Omit<PlanLine, 'groupIds' | 'combinedId' | 'registered'>) => [
    line.done, line.planned, line.toFind, line.proposed, line.invited, line.accepted, line.declined,
  ].map((figure, at) => <td key={words.figures[at]} className="number">{figure === null || figure === 0 ? '–' : figure}</td>)

  return (
    <table ref={table} className="table group-table plan-table">
      <thead>
        <tr>
          <th scope="col">{words.group}</th><th scope="col" className="number">{words.target}</th>
          {words.figures.map((name) => <th key={name} scope="col" className="number">{name}</th>)}
          <th scope="col">{words.reached}</th>
        </tr>
      </thead>
      <tbody>
        {progress.lines.map((line) => {
          const members = line.groupIds.flatMap((id) => byId.get(id) ?? [])
          const [first] = members
          const count = plan?.combined.find(({ id }) => id === line.combinedId)
          return (
            <tr key={line.groupIds.join(' ') || 'none'}>
              <th scope="row">
                <span className="group-name">
                  <span className="group-key">{members.map(({ key }) => key).join('+')}</span>
                  <span className="group-label" title={members.map(({ label }) => label).join('; ')}>{first === undefined ? words.noGroup : members.map(({ short, label }) => short === '' ? label : short).join(', ')}</span>
                </span>
                {count !== undefined && (
                  <button type="button" className="link small" onClick={() => { onCombined?.(count.id) }}>{words.combinedOf(count.interviews, line.registered)}</button>
                )}
              </th>
              <td className="number">
                {plan !== undefined && line.groupIds.length === 1 && first !== undefined
                  ? <TargetField groupId={first.id} name={words.targetFor(first.key)} value={targets.get(first.id) ?? null} onMove={move} />
                  : line.target ?? '–'}
              </td>
              {figures(line)}
              <td className="plan-meter">{line.target !== null && line.target > 0 && <Meter value={line.done} of={line.target} />}</td>
            </tr>
          )
        })}
      </tbody>
      <tfoot>
        <tr><th scope="row">{words.total}</th><td className="number">{progress.total.target ?? '–'}</td>{figures(progress.total)}<td /></tr>
      </tfoot>
    </table>
  )
}
