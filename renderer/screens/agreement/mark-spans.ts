/** From–to in UTF-16 units. */
export interface MarkedSpan {
  readonly start: number
  readonly end: number
}

/**
 * A text in pieces, those within some span marked.
 *
 * markSpans('Vi kan betale.', [{ start: 3, end: 6 }, { start: 5, end: 13 }])  →  «Vi », [«kan betale»], «.»
 */
export function markSpans(text: string, spans: readonly MarkedSpan[]): readonly { readonly start: number; readonly text: string; readonly isMarked: boolean }[] {
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  const pieces = merged.flatMap(({ start, end }, at) => [
    { start: merged[at - 1]?.end ?? 0, end: start, isMarked: false }, { start, end, isMarked: true },
  ])
  return [...pieces, { start: merged.at(-1)?.end ?? 0, end: text.length, isMarked: false }]
    .filter(({ start, end }) => end > start).map(({ start, end, isMarked }) => ({ start, isMarked, text: text.slice(start, end) }))
}
