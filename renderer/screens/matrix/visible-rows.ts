import type { Matrix } from '../../../electron/contract/analysis.ts'

export type MatrixRow = Matrix['rows'][number]

/** A row with what the tree needs of it. */
export interface VisibleRow {
  readonly row: MatrixRow
  /** 1 at the top. */
  readonly level: number
  readonly hasChildren: boolean
  readonly isExpanded: boolean
}

/** The rows whose codes above are all expanded, in the order of the codebook. */
export function visibleRows(rows: readonly MatrixRow[], expanded: ReadonlySet<string>): readonly VisibleRow[] {
  const byParent = Map.groupBy(rows, (row) => row.parentId)
  const known = new Set(rows.map((row) => row.codeId))
  const grow = (row: MatrixRow, level: number): readonly VisibleRow[] => {
    const children = byParent.get(row.codeId) ?? []
    const isExpanded = expanded.has(row.codeId)
    return [{ row, level, hasChildren: children.length > 0, isExpanded }, ...(isExpanded ? children.flatMap((child) => grow(child, level + 1)) : [])]
  }
  return rows.filter((row) => row.parentId === null || !known.has(row.parentId)).flatMap((row) => grow(row, 1))
}

/** The codes that have codes below them. */
export function expandable(rows: readonly MatrixRow[]): ReadonlySet<string> {
  const parents = new Set(rows.map((row) => row.parentId))
  return new Set(rows.filter((row) => parents.has(row.codeId)).map((row) => row.codeId))
}
