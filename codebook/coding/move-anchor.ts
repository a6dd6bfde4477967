import type { TextEdit } from './text-edit.ts'

/** A span of a text: UTF-16 units, end not included. */
export interface Anchor {
  readonly start: number
  readonly end: number
}

/**
 * Moves a passage along with edits made to the text it quotes.
 *
 * Text put in at either edge stays outside, text put in between belongs to the passage. A passage
 * of which all words are replaced by exactly one edit keeps the new words; one that is deleted with
 * its surroundings becomes empty, and the caller lists it as having lost its anchor. Edits are
 * ascending, do not overlap, and count in units of the old text.
 *
 * moveAnchor({ start: 4, end: 9 }, [{ from: 0, to: 0, insert: 'Ja. ' }])  →  { start: 8, end: 13 }
 */
export function moveAnchor(anchor: Anchor, edits: readonly TextEdit[]): Anchor {
  // Last edit first: what stands before an edit is then still in units of the old text.
  return edits.toReversed().reduce(moveOver, anchor)
}

function moveOver({ start, end }: Anchor, edit: TextEdit): Anchor {
  const { from, to } = edit
  const shift = edit.insert.length - (to - from)
  if (start === end) return moveEmpty(start, edit)
  if (to <= start) return { start: start + shift, end: end + shift }
  if (from >= end) return { start, end }
  if (start <= from && to <= end) return { start, end: end + shift }
  if (from <= start && to >= end) return { start: from, end: from }
  if (from < start) return { start: from + edit.insert.length, end: end + shift }
  return { start, end: from }
}

function moveEmpty(position: number, { from, to, insert }: TextEdit): Anchor {
  if (position <= from) return { start: position, end: position }
  const moved = position >= to ? position + insert.length - (to - from) : from
  return { start: moved, end: moved }
}
