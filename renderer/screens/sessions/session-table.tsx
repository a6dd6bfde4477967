import { useMemo, useRef, useState, type KeyboardEvent, type SyntheticEvent } from 'react'
import { flushSync } from 'react-dom'
import type { AroundSeminar } from '../../../codebook/informants/around-seminar.ts'
import type { SessionRow } from '../../../electron/contract/sessions.ts'
import { Icon } from '../../components/icon.tsx'
import { useNavigation } from '../../hooks/navigation.tsx'
import type { Register } from '../../hooks/use-register.ts'
import { useRowWindow } from '../../hooks/use-row-window.ts'
import { useSelectedInSight } from '../../hooks/use-selected-in-sight.ts'
import { useTypeAhead } from '../../hooks/use-type-ahead.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { moveInGrid } from '../matrix/grid-moves.ts'
import { whoIn } from './session-facts.ts'
import { SessionLine } from './session-line.tsx'
import { sortSessions, type SortKey } from './sort-sessions.ts'

export interface SessionTableProps {
  readonly sessions: readonly SessionRow[]
  /** On which side of the first seminar a session lies. */
  readonly around: (session: SessionRow) => AroundSeminar | null
  /** How many memos there are about a session, by its id. */
  readonly memos: ReadonlyMap<string, number>
  readonly register: Register
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
}

/** Pixels of a row of one line. */
const rowHeight = 39
/** A longer list has columns of fixed widths: by the rows that are drawn, they would move as one scrolls. */
const rowsInSight = 50

/**
 * The sessions; arrow keys move, the letters of a code lead to it, Enter or a double click opens the notes.
 *
 * Plain rows with one stop for Tab, drawn where one looks: React Aria's table takes two milliseconds a row.
 */
export function SessionTable({ sessions, around, memos, register, chosen, onChoose }: SessionTableProps) {
  const m = useMessages()
  const words = m.sessions.columns
  const { go } = useNavigation()
  const [sort, setSort] = useState<{ readonly key: SortKey; readonly isDescending: boolean }>({ key: 'code', isDescending: false })
  const rows = useMemo(() => sortSessions(sessions, sort.key, sort.isDescending), [sessions, sort])
  const whoOf = useMemo(() => whoIn(register), [register])
  const body = useRef<HTMLTableSectionElement>(null)
  const stop = Math.max(0, rows.findIndex(({ id }) => id === chosen))
  const { stretches, reach } = useRowWindow(body, rows.length, stop, rowHeight)
  const typeAhead = useTypeAhead()
  const isListed = rows.some(({ id }) => id === chosen)
  // One comes back from its notes, or has made it just now: it is shown where it stands.
  useSelectedInSight(body, isListed ? chosen : null)

  function moveTo(index: number): void {
    const session = rows[index]
    if (session === undefined) return
    flushSync(() => { reach(index) })
    onChoose(session.id)
    body.current?.querySelector<HTMLElement>(`[data-session="${CSS.escape(session.id)}"]`)?.focus()
  }
  function onKeyDown(event: KeyboardEvent): void {
    const id = sessionOf(event)
    const at = rows.findIndex((session) => session.id === id)
    if (id === null || at < 0 || event.altKey || event.metaKey) return
    const typed = typeAhead(event)
    const to = moveInGrid({ row: at, column: 0 }, event.key, event.ctrlKey || event.key === 'Home' || event.key === 'End', rows.length, 1)
    if (event.key === 'Enter' && !event.ctrlKey && !event.shiftKey) go({ screen: 'notes', sessionId: id })
    else if (event.key === ' ') onChoose(id)
    else if (to !== null) moveTo(to.row)
    else if (typed !== null) moveTo(rows.findIndex(({ code }) => code.toLocaleUpperCase('nb').startsWith(typed)))
    else return
    event.preventDefault()
  }
  const column = (key: SortKey, label: string, className?: string) => {
    const isSorted = sort.key === key
    const direction = sort.isDescending ? 'descending' : 'ascending'
    return (
      <th scope="col" className={className} aria-sort={isSorted ? direction : 'none'}>
        <button type="button" className="sort-head" onClick={() => { setSort({ key, isDescending: isSorted && !sort.isDescending }) }}>
          {label}{isSorted && <Icon name="chevron-down" size={12} className={direction} />}
        </button>
      </th>
    )
  }
  return (
    <table role="grid" aria-label={m.sessions.title} aria-rowcount={rows.length + 1} className="table session-table" data-long={rows.length > rowsInSight || undefined} onKeyDown={onKeyDown}
      onClick={(event) => { const id = sessionOf(event); if (id !== null) onChoose(id) }}
      onDoubleClick={(event) => { const id = sessionOf(event); if (id !== null) go({ screen: 'notes', sessionId: id }) }}>
      <thead>
        <tr>
          {column('code', words.code)}
          <th scope="col">{words.who}</th>
          <th scope="col">{words.group}</th>
          {column('date', words.date)}
          {column('state', words.state)}
          {column('answered', words.progress)}
          {column('codings', words.codings, 'number')}
        </tr>
      </thead>
      <tbody ref={body}>
        {stretches.flatMap(({ from, to, isDrawn, height }) => (isDrawn
          ? rows.slice(from, to).map((session, at) => (
              <SessionLine key={session.id} index={from + at} session={session} who={whoOf(session)} around={around(session)} memos={memos.get(session.id) ?? 0} isChosen={session.id === chosen} isStop={from + at === stop} />
            ))
          : <tr key={`to ${to}`} aria-hidden="true"><td colSpan={7} className="rows-elsewhere" style={{ height }} /></tr>))}
      </tbody>
    </table>
  )
}

/** The session whose row a key or click came to. */
function sessionOf({ target }: SyntheticEvent): string | null {
  return target instanceof Element ? target.closest('[data-session]')?.getAttribute('data-session') ?? null : null
}
