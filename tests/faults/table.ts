/** A table of figures, one line per row, for the log. */
export function table(head: readonly string[], lines: readonly (readonly (string | number)[])[]): string {
  const rows = [head, ...lines].map((row) => row.map(String))
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')).join('\n')
}
