import { useRef, useState, type KeyboardEvent, type SyntheticEvent } from 'react'
import { flushSync } from 'react-dom'
import { invitationStates, proposers, type InvitationState, type Proposer } from '../../../codebook/informants/invitation.ts'
import type { Plan } from '../../../electron/contract/plan.ts'
import { useCommands } from '../../commands/use-commands.tsx'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { useRun } from '../../components/notices.tsx'
import { Tag, type TagTone } from '../../components/tag.tsx'
import { useGrowing } from '../../hooks/use-growing.ts'
import { nameOf, type Register } from '../../hooks/use-register.ts'
import { today } from '../../messages/day.ts'
import { useFormat, useMessages } from '../../messages/use-messages.tsx'
import { moveInGrid } from '../matrix/grid-moves.ts'
import { InvitationDates } from './invitation-dates.tsx'

const tones: Readonly<Record<InvitationState, TagTone>> = { proposed: 'neutral', invited: 'accent', accepted: 'good', declined: 'warn' }

/**
 * Whom one has thought of and asked: choose some, and say how far it has come, for all of them in one step.
 *
 * Arrows move, Space or a click chooses, Shift with arrows chooses on, Ctrl+A all; plain rows with one stop for Tab.
 */
export function InvitationGrid({ plan, register }: { readonly plan: Plan; readonly register: Register }) {
  const m = useMessages()
  const words = m.plan
  const format = useFormat()
  const run = useRun()
  const names = new Map(register.organisations.map((one) => [one.id, nameOf(one)]))
  const order = new Map(register.groups.map((group, at) => [group.id, at]))
  const groupKeys = new Map(register.groups.map((group) => [group.id, group.key]))
  const rows = plan.organisations.toSorted((a, b) => (order.get(a.groupId ?? '') ?? 999) - (order.get(b.groupId ?? '') ?? 999))
  const { count, end, reach } = useGrowing(rows.length)
  const [at, setAt] = useState<string | null>(null)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const body = useRef<HTMLTableSectionElement>(null)
  const stop = rows.find((row) => row.id === at)?.id ?? rows[0]?.id
  const meant = rows.filter((row) => chosen.has(row.id)).map((row) => row.id)
  const targets = meant.length > 0 ? meant : at === null ? [] : [at]
  const canAct = () => targets.length > 0

  const act = (change: { readonly state?: InvitationState | null; readonly proposedBy?: Proposer }) => { if (canAct()) void run('plan.invite', { organisationIds: targets, day: today(), ...change }) }
  const toggle = (id: string) => { setChosen((all) => { const next = new Set(all); if (!next.delete(id)) next.add(id); return next }) }
  useCommands([
    ...invitationStates.map((state, index) => ({
      id: `plan.state.${state}`, label: (all: typeof m) => all.plan.setState(all.plan.states[state]), group: 'edit' as const, keys: `Alt+${index + 1}`, when: canAct, run: () => { act({ state }) },
    })),
    ...proposers.map((proposedBy, index) => ({
      id: `plan.proposer.${proposedBy}`, label: (all: typeof m) => all.plan.setProposer(all.plan.proposers[proposedBy]), group: 'edit' as const, keys: `Alt+${index + 5}`, when: canAct,
      run: () => { act({ proposedBy }) },
    })),
    { id: 'plan.state.none', label: (all) => all.plan.forget, group: 'edit', keys: 'Alt+0', when: canAct, run: () => { act({ state: null }) } },
  ])

  function onKeyDown(event: KeyboardEvent): void {
    const id = rowOf(event)
    const from = rows.findIndex((row) => row.id === id)
    if (id === null || from < 0 || event.altKey || event.metaKey) return
    const to = moveInGrid({ row: from, column: 0 }, event.key, event.ctrlKey || event.key === 'Home' || event.key === 'End', rows.length, 1)
    if (event.key === ' ' || event.key === 'Enter') toggle(id)
    else if (event.key === 'a' && event.ctrlKey) setChosen(new Set(rows.map((row) => row.id)))
    else if (event.key === 'Escape' && chosen.size > 0) setChosen(new Set())
    else if (to !== null) {
      const row = rows[to.row]
      if (row === undefined) return
      flushSync(() => { reach(to.row); setAt(row.id); if (event.shiftKey) setChosen((all) => new Set([...all, id, row.id])) })
      body.current?.querySelectorAll<HTMLElement>('tr')[to.row]?.focus()
    } else return
    event.preventDefault()
  }
  const [only] = targets.length === 1 ? plan.organisations.filter((row) => row.id === targets[0]) : []
  return (
    <section className="panel" aria-labelledby="plan-invitations">
      <h2 id="plan-invitations">{words.invitations}</h2>
      {rows.length === 0 ? <p className="soft">{words.noOrganisations}</p> : (
        <>
          <div className="plan-tools" role="toolbar" aria-label={words.invitations}>
            <span className="small soft" role="status">{words.chosen(meant.length)}</span>
            {invitationStates.map((state, index) => <Button key={state} size="s" keys={`Alt+${index + 1}`} isDisabled={!canAct()} onPress={() => { act({ state }) }}>{words.states[state]}</Button>)}
            <span className="plan-gap" />
            <span className="small soft">{words.proposedBy}</span>
            {proposers.map((proposedBy, index) => <Button key={proposedBy} size="s" look="quiet" keys={`Alt+${index + 5}`} isDisabled={!canAct()} onPress={() => { act({ proposedBy }) }}>{words.proposers[proposedBy]}</Button>)}
          </div>
          {only !== undefined && <InvitationDates key={only.id} invitation={only} name={names.get(only.id) ?? only.code} />}
          <div className="plan-scrolls" data-scrolls-x="">
            <table role="grid" aria-label={words.invitations} aria-multiselectable="true" aria-rowcount={rows.length + 1} className="table session-table" onKeyDown={onKeyDown}
              onClick={(event) => { const id = rowOf(event); if (id !== null) { setAt(id); toggle(id) } }} onFocus={(event) => { const id = rowOf(event); if (id !== null && id !== at) setAt(id) }}>
              <thead><tr>{[words.organisation, words.group, words.state, words.proposedBy, words.invitedOn, words.answeredOn, words.note].map((name) => <th key={name} scope="col">{name}</th>)}</tr></thead>
              <tbody ref={body}>
                {rows.slice(0, count).map((row) => (
                  <tr key={row.id} data-organisation={row.id} className="session-line" tabIndex={row.id === stop ? 0 : -1} aria-selected={chosen.has(row.id)} data-selected={chosen.has(row.id) || undefined}>
                    <td className="session-who"><span className="plan-tick" aria-hidden="true">{chosen.has(row.id) && <Icon name="check" size={14} />}</span>{names.get(row.id) ?? row.code}</td>
                    <td>{groupKeys.get(row.groupId ?? '') ?? '–'}</td>
                    <td>{row.state === null ? <span className="faint">–</span> : <Tag tone={tones[row.state]}>{words.states[row.state]}</Tag>}</td>
                    <td>{row.proposedBy === null ? '' : words.proposers[row.proposedBy]}</td>
                    <td className="nowrap tabular">{row.invitedAt === null ? '' : format.shortDay(row.invitedAt)}</td>
                    <td className="nowrap tabular">{row.answeredAt === null ? '' : format.shortDay(row.answeredAt)}</td>
                    <td className="session-who small soft">{row.note}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {count < rows.length && <div ref={end} key={count} className="list-end" aria-hidden="true" />}
        </>
      )}
    </section>
  )
}

/** The organisation whose row a key or click came to. */
function rowOf({ target }: SyntheticEvent): string | null {
  return target instanceof Element ? target.closest('[data-organisation]')?.getAttribute('data-organisation') ?? null : null
}
