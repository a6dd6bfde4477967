import { memo } from 'react'
import type { CountingUnit } from '../../../codebook/analysis/unit.ts'
import { longWords, softHyphens } from '../../../codebook/language/soft-hyphens.ts'
import { Icon } from '../../components/icon.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import { viewCell } from './cell-view.ts'
import { StanceSplit } from './stance-split.tsx'
import type { VisibleRow } from './visible-rows.ts'

export interface MatrixRowProps {
  readonly visible: VisibleRow
  readonly hue: number
  readonly label: string
  readonly unit: CountingUnit
  /** Row of the grid, heads included. */
  readonly index: number
  /** The column of this row that takes the focus, if any. */
  readonly focusColumn: number | null
  /** The column whose passages are open, if any. */
  readonly openColumn: number | null
}

/** One code: its name, its counts by group, all groups together, and what is said about it. */
export const MatrixRowView = memo(function MatrixRowView({ visible: { row, level, hasChildren, isExpanded }, hue, label, unit, index, focusColumn, openColumn }: MatrixRowProps) {
  const m = useMessages()
  const place = (column: number) => ({ 'data-row': index, 'data-column': column, 'tabIndex': focusColumn === column ? 0 : -1 })
  const last = row.cells.length + 1
  return (
    <tr aria-level={level} aria-rowindex={index + 1} aria-expanded={hasChildren ? isExpanded : undefined} className={`matrix-row matrix-level-${level} hue-${hue}`}>
      <th scope="row" className="matrix-name" {...place(0)}>
        <span className="matrix-name-line">
          <span className="matrix-toggle" aria-hidden="true">{hasChildren && <Icon name="chevron-right" size={12} />}</span>
          <span className="code-dot" aria-hidden="true" />
          <span className="matrix-key">{row.key}</span>
          <span className="matrix-label">{softHyphens(label, longWords.name)}</span>
          {!row.inGuide && <span className="matrix-unasked" title={m.matrix.notInGuideMore}>{m.matrix.notInGuide}</span>}
        </span>
      </th>
      {[...row.cells, row.total].map((cell, at) => {
        const view = viewCell(m, unit, row.inGuide, cell)
        const column = at + 1
        return (
          <td key={column} aria-label={view.kind === 'hidden' && view.asked !== null ? `${m.matrix.ofShort} ${view.asked}, ${view.words}` : view.words} className={`matrix-cell matrix-${view.kind} heat-${view.heat} ${column === last ? 'matrix-total' : ''}`}
            data-open={openColumn === column || undefined} {...place(column)}>
            <span className="matrix-number">{view.number}</span>{view.asked !== null && <span className="matrix-of"> {m.matrix.ofShort} {view.asked}</span>}
          </td>
        )
      })}
      <td className="matrix-stances" {...place(last + 1)}><StanceSplit counts={row.stances} /></td>
    </tr>
  )
})
