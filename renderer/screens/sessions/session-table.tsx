import { useState } from 'react'
import { Cell, Column, Row, Table, TableBody, TableHeader, type SortDescriptor } from 'react-aria-components'
import type { SessionRow } from '../../../electron/contract/sessions.ts'
import { Icon } from '../../components/icon.tsx'
import { Meter } from '../../components/meter.tsx'
import { useNavigation } from '../../hooks/navigation.tsx'
import { nameOf, type Register } from '../../hooks/use-register.ts'
import { useFormat, useMessages } from '../../messages/use-messages.tsx'
import { StateTag } from './state-tag.tsx'
import { groupKeysOf, organisationsOf } from './session-facts.ts'
import { sortSessions, type SortKey, sortKeys } from './sort-sessions.ts'

export interface SessionTableProps {
  readonly sessions: readonly SessionRow[]
  readonly register: Register
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
}

/** The sessions; arrow keys move, Enter or a double click opens the notes. */
export function SessionTable({ sessions, register, chosen, onChoose }: SessionTableProps) {
  const m = useMessages()
  const words = m.sessions.columns
  const { go } = useNavigation()
  const [sort, setSort] = useState<SortDescriptor>({ column: 'code', direction: 'ascending' })
  const key = sortKeys.find((one) => one === sort.column) ?? 'code'
  const rows = sortSessions(sessions, key, sort.direction === 'descending')
  return (
    <Table aria-label={m.sessions.title} className="table session-table" selectionMode="single" selectionBehavior="replace" disallowEmptySelection
      selectedKeys={chosen === null ? [] : [chosen]} onRowAction={(id) => { go({ screen: 'notes', sessionId: String(id) }) }}
      onSelectionChange={(keys) => {
        const id = keys === 'all' ? undefined : [...keys][0]
        if (id !== undefined) onChoose(String(id))
      }} sortDescriptor={sort} onSortChange={setSort}>
      <TableHeader>
        <SortColumn id="code" label={words.code} isRowHeader />
        <Column id="who">{words.who}</Column>
        <Column id="group">{words.group}</Column>
        <SortColumn id="date" label={words.date} />
        <SortColumn id="state" label={words.state} />
        <SortColumn id="answered" label={words.progress} />
        <SortColumn id="codings" label={words.codings} isNumber />
      </TableHeader>
      <TableBody items={rows}>
        {(session) => <SessionLine session={session} register={register} />}
      </TableBody>
    </Table>
  )
}

interface SortColumnProps { readonly id: SortKey; readonly label: string; readonly isRowHeader?: boolean; readonly isNumber?: boolean }

function SortColumn({ id, label, isRowHeader = false, isNumber = false }: SortColumnProps) {
  return (
    <Column id={id} allowsSorting isRowHeader={isRowHeader} className={isNumber ? 'number' : ''}>
      {({ sortDirection }) => <span className="sort-head">{label}{sortDirection !== undefined && <Icon name="chevron-down" size={12} className={sortDirection} />}</span>}
    </Column>
  )
}

/** More organisations or groups than this are counted instead of named. */
const mostNames = 3

function SessionLine({ session, register }: { readonly session: SessionRow; readonly register: Register }) {
  const m = useMessages()
  const format = useFormat()
  const who = organisationsOf(session, register).map(nameOf)
  const groups = groupKeysOf(session, register)
  const shown = who.length > mostNames ? [...who.slice(0, mostNames - 1), m.sessions.others(who.length - mostNames + 1)] : who
  const date = session.heldAt ?? session.plannedAt
  return (
    <Row id={session.id} className="session-line" textValue={`${session.code} ${who.join(' ')}`}>
      <Cell><span className="session-code">{session.code}</span></Cell>
      <Cell>
        <span className="session-who">{who.length === 0 ? <span className="faint">{m.sessions.noParticipants}</span> : format.list(shown)}</span>
        {session.kind !== 'interview' && <span className="small faint"> {m.common.kinds[session.kind]}</span>}
      </Cell>
      <Cell><span className="soft nowrap">{groups.length > mostNames ? m.sessions.groups(groups.length) : groups.join(', ')}</span></Cell>
      <Cell><span className="tabular nowrap">{date === null ? '–' : format.shortDay(date)}</span></Cell>
      <Cell><StateTag state={session.state} /></Cell>
      <Cell>
        <span className="session-progress" title={m.sessions.progress(session.answered, session.asked, session.questions)}>
          <span className="tabular">{m.sessions.progressShort(session.answered, session.questions)}</span>
          <Meter value={session.answered} of={session.questions} />
        </span>
      </Cell>
      <Cell className="number">{session.codings === 0 ? '–' : format.number(session.codings)}</Cell>
    </Row>
  )
}
