import type { TextEdit } from '../coding/text-edit.ts'

/** From–to in a text, in UTF-16 units. */
export type Kept = readonly [from: number, to: number]

/** What stands for text between two lines that somebody does not get to see. */
const leftOut = '[…]'

interface MarkedSpan {
  readonly start: number
  readonly end: number
  readonly kind: string
  readonly speakerId: string | null
}

/**
 * The lines of an answer that an informant gets to see, as spans of its text; blank lines are layout and left out.
 *
 * In a session of several people that is what this informant said and what nobody is named for: the rest is not theirs to read.
 * `hidesConfidential` leaves confidential passages out too.
 */
export function keptLines(text: string, marks: readonly MarkedSpan[], informantId: string | null, hidesConfidential: boolean): Kept[] {
  const hidden = marks.filter((mark) => mark.kind === 'speaker'
    ? informantId !== null && mark.speakerId !== informantId
    : mark.kind === 'confidential' && hidesConfidential).toSorted((a, b) => a.start - b.start)
  const visible: Kept[] = []
  let at = 0
  for (const { start, end } of hidden) {
    if (start > at) visible.push([at, start])
    at = Math.max(at, end)
  }
  if (at < text.length) visible.push([at, text.length])
  return visible.flatMap(([from, to]) => linesWithin(text, from, to))
}

function linesWithin(text: string, from: number, to: number): Kept[] {
  const lines: Kept[] = []
  let start = from
  for (const line of text.slice(from, to).split('\n')) {
    if (line.trim() !== '') lines.push([start, start + line.length])
    start += line.length + 1
  }
  return lines
}

/** One kept line in the text as it is seen, and where it stands in the text itself. */
interface Segment {
  readonly seen: number
  readonly end: number
  readonly base: number
  /** Whether words that are not seen stand before it. */
  readonly afterHidden: boolean
}

/** A text as somebody sees it, and how places in it lead back to the text itself. */
export interface SeenText {
  readonly lines: readonly string[]
  readonly text: string
  readonly segments: readonly Segment[]
}

/** Lays out the kept lines of a text, with a sign where words between them are left out. */
export function seenText(base: string, kept: readonly Kept[]): SeenText {
  const lines: string[] = []
  const segments: Segment[] = []
  let seen = 0
  let end = 0
  for (const [from, to] of kept) {
    const afterHidden = base.slice(end, from).trim() !== ''
    if (afterHidden) {
      lines.push(leftOut)
      seen += leftOut.length + 1
    }
    lines.push(base.slice(from, to))
    segments.push({ seen, end: seen + to - from, base: from, afterHidden })
    seen += to - from + 1
    end = to
  }
  if (base.slice(end).trim() !== '' && kept.length > 0) lines.push(leftOut)
  return { lines, text: lines.join('\n'), segments }
}

/**
 * Brings an edit of the text as it was seen back to the text itself.
 *
 * Words that were not seen are never touched: an edit across them becomes one on each side.
 */
export function editOfBase({ segments }: SeenText, edit: TextEdit): TextEdit[] {
  const touched = segments.filter((segment) => edit.from <= segment.end && edit.to >= segment.seen)
  const first = touched[0] ?? segments.findLast((segment) => segment.end < edit.from) ?? segments[0]
  const insert = edit.insert.split('\n').filter((line) => line !== leftOut).join('\n')
  if (first === undefined) return []
  if (touched.length === 0) return [{ from: first.base + first.end - first.seen, to: first.base + first.end - first.seen, insert }]
  const runs: TextEdit[] = []
  for (const segment of touched) {
    const from = segment.base + Math.max(0, edit.from - segment.seen)
    const to = segment.base + Math.min(segment.end, edit.to) - segment.seen
    const last = runs.at(-1)
    if (last === undefined || segment.afterHidden) runs.push({ from, to, insert: last === undefined ? insert : '' })
    else runs[runs.length - 1] = { ...last, to }
  }
  return runs.filter((run) => run.from < run.to || run.insert !== '')
}
