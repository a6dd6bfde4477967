import { useRef, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react'
import { longWords, softHyphens } from '../../../codebook/language/soft-hyphens.ts'
import type { Matrix } from '../../../electron/contract/analysis.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { columnName } from './column-name.ts'
import { moveInGrid, type GridPosition } from './grid-moves.ts'
import { MatrixRowView } from './matrix-row.tsx'
import type { VisibleRow } from './visible-rows.ts'

export interface MatrixGridProps {
  readonly matrix: Matrix
  readonly rows: readonly VisibleRow[]
  readonly hueOf: (codeId: string) => number
  readonly labelOf: (codeId: string, label: string) => string
  /** Groups in full, by id. */
  readonly groups: ReadonlyMap<string, string>
  readonly position: GridPosition
  readonly open: GridPosition | null
  readonly onMove: (position: GridPosition) => void
  /** The cell under the pointer, null when it leaves. */
  readonly onPoint: (position: GridPosition | null) => void
  readonly onOpen: (position: GridPosition) => void
  readonly onToggle: (codeId: string) => void
}

/** The counts as a grid with heads that stay in sight. Arrow keys go from cell to cell; Enter opens the passages or the codes below. */
export function MatrixGrid({ matrix, rows, hueOf, labelOf, groups, position, open, onMove, onPoint, onOpen, onToggle }: MatrixGridProps) {
  const m = useMessages()
  const table = useRef<HTMLTableElement>(null)
  const columns = matrix.columns.length + 3
  const focus = { row: Math.min(position.row, rows.length), column: Math.min(position.column, columns - 1) }

  function act(at: GridPosition): void {
    const row = rows[at.row - 1]
    if (row === undefined) return
    if (at.column === 0 && row.hasChildren) onToggle(row.row.codeId)
    else onOpen(at)
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.metaKey) return
    const to = moveInGrid(focus, event.key, event.ctrlKey, rows.length + 1, columns)
    const row = rows[focus.row - 1]
    if (event.key === 'Enter' || event.key === ' ') act(focus)
    else if (focus.column === 0 && row?.hasChildren === true && ((event.key === 'ArrowRight' && !row.isExpanded) || (event.key === 'ArrowLeft' && row.isExpanded))) onToggle(row.row.codeId)
    else if (to === null) return
    else {
      onMove(to)
      table.current?.querySelector<HTMLElement>(`[data-row="${to.row}"][data-column="${to.column}"]`)?.focus()
    }
    event.preventDefault()
  }
  function onFocus(event: FocusEvent): void {
    const at = positionOf(event.target)
    if (at !== null && (at.row !== position.row || at.column !== position.column)) onMove(at)
  }
  function onClick(event: MouseEvent): void {
    const at = positionOf(event.target)
    if (at === null) return
    table.current?.querySelector<HTMLElement>(`[data-row="${at.row}"][data-column="${at.column}"]`)?.focus()
    act(at)
  }
  const head = (column: number) => ({ 'data-row': 0, 'data-column': column, 'tabIndex': focus.row === 0 && focus.column === column ? 0 : -1, 'role': 'columnheader', 'scope': 'col' as const })
  return (
    <table ref={table} role="treegrid" className="matrix" aria-label={m.matrix.titles[matrix.unit]} aria-rowcount={rows.length + 1} aria-colcount={columns}
      onKeyDown={onKeyDown} onFocus={onFocus} onClick={onClick} onPointerOver={(event) => { onPoint(positionOf(event.target)) }} onPointerLeave={() => { onPoint(null) }}>
      <thead>
        <tr aria-rowindex={1}>
          <th className="matrix-name" {...head(0)}>{m.matrix.code}</th>
          {matrix.columns.map((column, at) => (
            <th key={column.key} className="matrix-group" {...head(at + 1)} aria-label={columnName(column, groups)} title={columnName(column, groups)}>
              <span className="matrix-group-key">{column.key}</span><span className="matrix-group-label">{softHyphens(column.short, longWords.head)}</span>
            </th>
          ))}
          <th className="matrix-group matrix-total" {...head(columns - 2)}>{m.matrix.total}</th>
          <th className="matrix-stances" {...head(columns - 1)}>{m.matrix.stance}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((visible, at) => (
          <MatrixRowView key={visible.row.codeId} visible={visible} hue={hueOf(visible.row.codeId)} label={labelOf(visible.row.codeId, visible.row.label)} unit={matrix.unit}
            index={at + 1} focusColumn={focus.row === at + 1 ? focus.column : null} openColumn={open?.row === at + 1 ? open.column : null} />
        ))}
      </tbody>
    </table>
  )
}

function positionOf(target: EventTarget): GridPosition | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
  return cell === null ? null : { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) }
}
