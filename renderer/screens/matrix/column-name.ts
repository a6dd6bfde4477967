import type { Matrix } from '../../../electron/contract/analysis.ts'

/** A column in full: its group, or all groups that are pooled in it. */
export function columnName(column: Matrix['columns'][number], groups: ReadonlyMap<string, string>): string {
  if (column.groupIds.length <= 1) return `${column.key} ${column.label}`
  return column.groupIds.map((id) => groups.get(id) ?? '').join('; ')
}
