import { useState } from 'react'
import { daysLate } from '../../../codebook/plan/deviations.ts'
import type { Plan, PlannedSession } from '../../../electron/contract/plan.ts'
import { Segments } from '../../components/choice-cards.tsx'
import { TextField } from '../../components/field.tsx'
import { useRun } from '../../components/notices.tsx'
import { Tag } from '../../components/tag.tsx'
import { nameOf, type Register } from '../../hooks/use-register.ts'
import { useOpenStudy } from '../../hooks/use-study.ts'
import { useFormat, useMessages } from '../../messages/use-messages.tsx'

/** Organisations of a session that are named one by one; seminars have many. */
const mostNames = 3

/** Planned and held days side by side, who asked and who typed; what departs from the plan, with a reason to be written. */
export function DatesView({ plan, register }: { readonly plan: Plan; readonly register: Register }) {
  const m = useMessages()
  const words = m.plan
  const format = useFormat()
  const { coders } = useOpenStudy()
  const [shown, setShown] = useState<'deviations' | 'all'>('deviations')
  const deviating = plan.sessions.filter((session) => session.deviations.length > 0)
  const rows = shown === 'all' ? plan.sessions : deviating
  const organisations = new Map(register.organisations.map((one) => [one.id, nameOf(one)]))
  const coder = (id: string | null) => coders.find((one) => one.id === id)?.label ?? '–'
  const who = ({ organisationIds }: PlannedSession) => {
    const names = organisationIds.map((id) => organisations.get(id) ?? '')
    return (names.length <= mostNames ? names : [...names.slice(0, mostNames), m.sessions.others(names.length - mostNames)]).join(', ')
  }
  const day = (at: number | null) => (at === null ? '–' : format.shortDay(at))
  return (
    <section className="panel" aria-labelledby="plan-dates">
      <div className="plan-head">
        <h2 id="plan-dates">{words.deviationsTitle(deviating.length)}</h2>
        <Segments label={words.show} hideLabel value={shown} onChange={setShown} choices={[{ id: 'deviations', label: words.onlyDeviations }, { id: 'all', label: words.allSessions }]} />
      </div>
      {rows.length === 0 ? <p className="soft">{shown === 'all' ? words.noSessions : words.noDeviations}</p> : (
        <div className="plan-scrolls" data-scrolls-x="">
          <table className="table plan-dates-table">
            <thead><tr>{words.dateColumns.map((name) => <th key={name} scope="col">{name}</th>)}</tr></thead>
            <tbody>
              {rows.map((session) => (
                <tr key={session.id}>
                  <th scope="row"><span className="session-code">{session.code}</span><span className="small soft plan-kind">{m.common.kinds[session.kind]}</span></th>
                  <td className="plan-who">{who(session) || <span className="faint">{m.sessions.noParticipants}</span>}</td>
                  <td className="nowrap tabular">{day(session.plannedAt)}</td>
                  <td className="nowrap tabular">{session.held ? day(session.heldAt) : '–'}</td>
                  <td><span className="plan-tags">{session.deviations.map((kind) => <Tag key={kind} tone="warn">{words.deviations[kind](daysLate(session) ?? 0)}</Tag>)}</span></td>
                  <td className="small plan-coders"><span>{coder(session.askedBy)}</span><span className="soft">{coder(session.typedBy)}</span></td>
                  <td><Reason session={session} /></td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

/** Why a session came otherwise than planned; kept on Enter and on leaving. */
function Reason({ session }: { readonly session: PlannedSession }) {
  const words = useMessages().plan
  const run = useRun()
  const [typed, setTyped] = useState<string | null>(null)
  function keep(): void {
    if (typed !== null && typed !== session.reason) void run('plan.explain', { sessionId: session.id, reason: typed })
    setTyped(null)
  }
  return (
    <TextField label={words.reasonFor(session.code)} hideLabel className="plan-reason" maxLength={2000} value={typed ?? session.reason} onChange={setTyped} onBlur={keep}
      {...(session.deviations.length > 0 ? { placeholder: words.reasonMissing } : {})}
      onKeyDown={(event) => { if (event.key === 'Enter') keep(); if (event.key === 'Escape') setTyped(null) }} />
  )
}
