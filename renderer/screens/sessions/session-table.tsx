import { useMemo, useRef, useState, type KeyboardEvent, type SyntheticEvent } from 'react'
import { flushSync } from 'react-dom'
import type { SessionRow } from '../../../electron/contract/sessions.ts'
import { Icon } from '../../components/icon.tsx'
import { useNavigation } from '../../hooks/navigation.tsx'
import { useGrowing } from '../../hooks/use-growing.ts'
import type { Register } from '../../hooks/use-register.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { moveInGrid } from '../matrix/grid-moves.ts'
import { whoIn } from './session-facts.ts'
import { SessionLine } from './session-line.tsx'
import { sortSessions, type SortKey } from './sort-sessions.ts'

export interface SessionTableProps {
  readonly sessions: readonly SessionRow[]
  readonly register: Register
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
}

/** Milliseconds within which letters and digits belong to one code. */
const typingTime = 1000

/**
 * The sessions; arrow keys move, the letters of a code lead to it, Enter or a double click opens the notes.
 *
 * Plain rows with one stop for Tab, drawn as far as one looks: React Aria's table takes two milliseconds a row.
 */
export function SessionTable({ sessions, register, chosen, onChoose }: SessionTableProps) {
  const m = useMessages()
  const words = m.sessions.columns
  const { go } = useNavigation()
  const [sort, setSort] = useState<{ readonly key: SortKey; readonly isDescending: boolean }>({ key: 'code', isDescending: false })
  const rows = useMemo(() => sortSessions(sessions, sort.key, sort.isDescending), [sessions, sort])
  const whoOf = useMemo(() => whoIn(register), [register])
  const { count, end, reach } = useGrowing(rows.length)
  const body = useRef<HTMLTableSectionElement>(null)
  const typed = useRef({ text: '', at: 0 })
  const stop = rows.slice(0, count).some(({ id }) => id === chosen) ? chosen : rows[0]?.id

  function moveTo(index: number): void {
    const session = rows[index]
    if (session === undefined) return
    flushSync(() => { reach(index) })
    onChoose(session.id)
    body.current?.querySelectorAll<HTMLElement>('.session-line')[index]?.focus()
  }
  function onKeyDown(event: KeyboardEvent): void {
    const id = sessionOf(event)
    const at = rows.findIndex((session) => session.id === id)
    if (id === null || at < 0 || event.altKey || event.metaKey) return
    const to = moveInGrid({ row: at, column: 0 }, event.key, event.ctrlKey || event.key === 'Home' || event.key === 'End', rows.length, 1)
    if (event.key === 'Enter' && !event.ctrlKey && !event.shiftKey) go({ screen: 'notes', sessionId: id })
    else if (event.key === ' ') onChoose(id)
    else if (to !== null) moveTo(to.row)
    else if (/^[\p{L}\p{N}]$/u.test(event.key) && !event.ctrlKey) {
      const isMore = event.timeStamp - typed.current.at < typingTime
      typed.current = { text: `${isMore ? typed.current.text : ''}${event.key.toLocaleUpperCase('nb')}`, at: event.timeStamp }
      moveTo(rows.findIndex(({ code }) => code.toLocaleUpperCase('nb').startsWith(typed.current.text)))
    } else return
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
    <>
      <table role="grid" aria-label={m.sessions.title} aria-rowcount={rows.length + 1} className="table session-table" onKeyDown={onKeyDown}
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
          {rows.slice(0, count).map((session) => (
            <SessionLine key={session.id} session={session} who={whoOf(session)} isChosen={session.id === chosen} isStop={session.id === stop} />
          ))}
        </tbody>
      </table>
      {count < rows.length && <div ref={end} key={count} className="list-end" aria-hidden="true" />}
    </>
  )
}

/** The session whose row a key or click came to. */
function sessionOf({ target }: SyntheticEvent): string | null {
  return target instanceof Element ? target.closest('[data-session]')?.getAttribute('data-session') ?? null : null
}
