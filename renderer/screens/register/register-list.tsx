import { useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import { flushSync } from 'react-dom'
import { TextField } from '../../components/field.tsx'
import { Icon } from '../../components/icon.tsx'
import type { Register } from '../../hooks/use-register.ts'
import { useSelectedInSight } from '../../hooks/use-selected-in-sight.ts'
import { useRowWindow } from '../../hooks/use-row-window.ts'
import { useTypeAhead } from '../../hooks/use-type-ahead.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { moveInGrid } from '../matrix/grid-moves.ts'
import { groupedEntries, type RegisterEntry } from './grouped-entries.ts'
import { RegisterHeading, RegisterRow } from './register-row.tsx'
import type { Subject } from './register-panel.tsx'

export interface RegisterListProps {
  readonly register: Register
  /** Id of the one shown in the panel. */
  readonly chosen: string | null
  readonly onChoose: (subject: Subject) => void
}

/** Pixels of a row. */
const rowHeight = 35

/**
 * Organisations by group, each with its informants; arrow keys choose, letters lead to a name.
 *
 * Plain rows with one stop for Tab, drawn where one looks: three hundred organisations of a React Aria list take most of a second.
 */
export function RegisterList({ register, chosen, onChoose }: RegisterListProps) {
  const m = useMessages()
  const [typed, setTyped] = useState('')
  const groups = useMemo(() => groupedEntries(register, typed, m.register.noGroup), [register, typed, m])
  const rows = useMemo(() => groups.flatMap((group) => [group, ...group.entries]), [groups])
  const entries = useMemo(() => groups.flatMap((group) => group.entries), [groups])
  const list = useRef<HTMLDivElement>(null)
  const stop = entries.find(({ id }) => id === chosen) ?? entries[0]
  const { stretches, reach } = useRowWindow(list, rows.length, stop === undefined ? -1 : rows.indexOf(stop), rowHeight)
  useSelectedInSight(list, entries.some(({ id }) => id === chosen) ? chosen : null)
  const typeAhead = useTypeAhead()

  function choose(entry: RegisterEntry | undefined): void {
    if (entry === undefined) return
    flushSync(() => { reach(rows.indexOf(entry)) })
    onChoose(entry.kind === 'organisation' ? { kind: 'organisation', id: entry.id } : { kind: 'informant', id: entry.id, organisationId: entry.organisationId })
    list.current?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(entry.id)}"]`)?.focus()
  }
  function entryOf({ target }: MouseEvent | KeyboardEvent): number {
    const id = target instanceof Element ? target.closest('[data-entry]')?.getAttribute('data-entry') : null
    return entries.findIndex((entry) => entry.id === id)
  }
  function onKeyDown(event: KeyboardEvent): void {
    const at = entryOf(event)
    if (at < 0 || event.altKey || event.metaKey) return
    const letters = typeAhead(event)
    const to = moveInGrid({ row: at, column: 0 }, event.key, event.ctrlKey || event.key === 'Home' || event.key === 'End', entries.length, 1)
    if (event.key === ' ' || (event.key === 'Enter' && !event.ctrlKey && !event.shiftKey)) choose(entries[at])
    else if (to !== null) choose(entries[to.row])
    else if (letters !== null) choose(entries.find(({ name }) => name.toLocaleUpperCase('nb').startsWith(letters)))
    else return
    event.preventDefault()
  }
  return (
    <>
      <div className="list-search">
        <Icon name="search" />
        <TextField label={m.register.find} hideLabel placeholder={m.register.find} value={typed} onChange={setTyped} />
      </div>
      {rows.length === 0 && <p className="soft list-empty" role="status">{m.common.nothingFound}</p>}
      {rows.length > 0 && (
        // The rows have the focus, one at a time.
        // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
        <div ref={list} role="grid" aria-label={m.register.title} aria-rowcount={rows.length} className="register-list" onKeyDown={onKeyDown} onClick={(event) => { choose(entries[entryOf(event)]) }}>
          {stretches.flatMap(({ from, to, isDrawn, height }) => (isDrawn
            ? rows.slice(from, to).map((row, index) => ('entries' in row
                ? <RegisterHeading key={`group ${row.id}`} group={row} index={from + index} />
                : <RegisterRow key={row.id} entry={row} index={from + index} isChosen={row.id === chosen} isStop={row === stop} />))
            : <div key={`to ${to}`} role="presentation" style={{ height }} />))}
        </div>
      )}
    </>
  )
}
