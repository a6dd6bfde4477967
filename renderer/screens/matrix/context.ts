/** Characters of context shown on each side of a quote. */
const contextLength = 70

/** The end of what stands before a quote, from a whole word on. */
export function endOf(before: string): string {
  const line = before.slice(before.lastIndexOf('\n') + 1)
  if (line.length <= contextLength) return line
  const cut = line.slice(-contextLength)
  return `… ${cut.slice(cut.indexOf(' ') + 1)}`
}

/** The beginning of what stands after a quote, up to a whole word. */
export function startOf(after: string): string {
  const [line = ''] = after.split('\n', 1)
  if (line.length <= contextLength) return line
  const cut = line.slice(0, contextLength)
  return `${cut.slice(0, Math.max(0, cut.lastIndexOf(' ')))} …`
}
