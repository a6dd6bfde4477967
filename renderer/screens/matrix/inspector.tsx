import type { Matrix } from '../../../electron/contract/analysis.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { viewCell } from './cell-view.ts'
import { columnName } from './column-name.ts'
import type { GridPosition } from './grid-moves.ts'
import type { VisibleRow } from './visible-rows.ts'

export interface InspectorProps {
  readonly matrix: Matrix
  readonly rows: readonly VisibleRow[]
  readonly labelOf: (codeId: string, label: string) => string
  /** Groups in full, by id. */
  readonly groups: ReadonlyMap<string, string>
  readonly position: GridPosition
}

/** One line that spells out the cell in focus or under the pointer: group and code in full, the count in words. */
export function Inspector({ matrix, rows, labelOf, groups, position }: InspectorProps) {
  const m = useMessages()
  const row = rows[position.row - 1]?.row
  const column = matrix.columns[position.column - 1]
  const isTotal = position.column === matrix.columns.length + 1
  const cell = row === undefined ? undefined : isTotal ? row.total : row.cells[position.column - 1]
  const code = row === undefined ? null : `${row.key} ${labelOf(row.codeId, row.label)}`
  const group = isTotal ? m.matrix.total : column === undefined ? null : columnName(column, groups)
  const about = cell === undefined || row === undefined ? row?.definition ?? (column === undefined ? '' : m.matrix.size(column.size)) : viewCell(m, matrix.unit, row.inGuide, cell).words
  return (
    <p className="matrix-inspector" aria-label={m.matrix.inspector} title={[code, group, about].filter((part) => part !== null && part !== '').join(' · ')}>
      {(code !== null || group !== null) && <span className="matrix-inspector-place">{[code, group].filter((part) => part !== null).join(' · ')}</span>}
      <span className="matrix-inspector-words">{about === '' ? m.matrix.inspectorHint : about}</span>
    </p>
  )
}
