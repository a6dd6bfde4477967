/** A cell by row and column; row 0 and column 0 are the heads. */
export interface GridPosition {
  readonly row: number
  readonly column: number
}

/** Rows that Page Up and Page Down pass. */
const page = 10

/**
 * Where a key leads in a grid of `rows` × `columns`, heads included; null for keys that do not move.
 *
 * moveInGrid({ row: 2, column: 3 }, 'Home', false, 9, 10)  →  { row: 2, column: 0 }; with Ctrl  →  { row: 0, column: 0 }
 */
export function moveInGrid(from: GridPosition, key: string, ctrl: boolean, rows: number, columns: number): GridPosition | null {
  const at = (row: number, column: number): GridPosition => ({ row: clamp(row, rows), column: clamp(column, columns) })
  switch (key) {
    case 'ArrowUp': return at(ctrl ? 0 : from.row - 1, from.column)
    case 'ArrowDown': return at(ctrl ? rows - 1 : from.row + 1, from.column)
    case 'ArrowLeft': return at(from.row, ctrl ? 0 : from.column - 1)
    case 'ArrowRight': return at(from.row, ctrl ? columns - 1 : from.column + 1)
    case 'Home': return at(ctrl ? 0 : from.row, 0)
    case 'End': return at(ctrl ? rows - 1 : from.row, columns - 1)
    case 'PageUp': return at(from.row - page, from.column)
    case 'PageDown': return at(from.row + page, from.column)
    default: return null
  }
}

function clamp(value: number, count: number): number {
  return Math.max(0, Math.min(count - 1, value))
}
