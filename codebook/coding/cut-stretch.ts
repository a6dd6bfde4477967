import { cleanText } from '../language/clean-text.ts'
import { moveAnchor, type Anchor } from './move-anchor.ts'

/** A stretch of a text that is taken away: its words, and what is cut out with them. */
export interface Cut {
  /** The words without the white space around them: what is put in elsewhere. */
  readonly words: Anchor
  /** The words with their line break or one space, so that no empty line and no double space is left. */
  readonly hole: Anchor
}

/**
 * What to cut out of a text when the words of a stretch move elsewhere, or null where there are none.
 *
 * Whole lines go with one line break, words within a line with one space; where no words are left, all goes. A stretch that ends within a character
 * (between a letter and its accent) is no stretch of words either.
 *
 * cutOf('En\nTo\nTre', { start: 3, end: 5 })  →  { words: { start: 3, end: 5 }, hole: { start: 3, end: 6 } }
 */
export function cutOf(text: string, stretch: Anchor): Cut | null {
  const piece = text.slice(stretch.start, stretch.end)
  const start = stretch.start + (piece.length - piece.trimStart().length)
  const end = stretch.end - (piece.length - piece.trimEnd().length)
  if (start >= end) return null
  const isAll = isBlank(text.slice(0, start)) && isBlank(text.slice(end))
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineBreak = text.indexOf('\n', end)
  const lineEnd = lineBreak === -1 ? text.length : lineBreak
  const isWholeLines = isBlank(text.slice(lineStart, start)) && isBlank(text.slice(end, lineEnd))
  const hole = isAll ? { start: 0, end: text.length } : isWholeLines
    ? lineEnd < text.length ? { start: lineStart, end: lineEnd + 1 } : { start: Math.max(0, lineStart - 1), end: lineEnd }
    : text[end] === ' ' ? { start, end: end + 1 } : { start: text[start - 1] === ' ' ? start - 1 : start, end }
  const cut = { words: { start, end }, hole }
  return isCut(text, cut) ? cut : null
}

/** Whether a cut is one of this text: words, with nothing but white space around them in the hole, and no character taken apart. */
export function isCut(text: string, { words, hole }: Cut): boolean {
  const isInside = hole.start <= words.start && words.start < words.end && words.end <= hole.end && hole.end <= text.length
  const taken = text.slice(words.start, words.end)
  return isInside && taken === taken.trim() && isBlank(text.slice(hole.start, words.start)) && isBlank(text.slice(words.end, hole.end))
    && taken.isWellFormed() && joinsClean(text, hole)
}

/** Whether what meets where the hole was stays as it is: no letter takes an accent that was not its own. */
function joinsClean(text: string, { start, end }: Anchor): boolean {
  const met = (text.slice(Math.max(0, start - 2), start) + text.slice(end, end + 2)).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '')
  return cleanText(met) === met
}

/**
 * What becomes of something anchored in a text when a stretch of it is cut out: what stays on the words left behind, and
 * what goes with the words that move, in units of those words. At least one of the two is there.
 *
 * An anchor across an edge of the stretch is divided; one that had lost its words before stays where it was.
 */
export function cutAnchor(anchor: Anchor, { words, hole }: Cut): { readonly stays: Anchor | null; readonly goes: Anchor | null } {
  const start = Math.max(anchor.start, words.start)
  const end = Math.min(anchor.end, words.end)
  const goes = start < end ? { start: start - words.start, end: end - words.start } : null
  const left = moveAnchor(anchor, [{ from: hole.start, to: hole.end, insert: '' }])
  return { stays: left.start < left.end || goes === null ? left : null, goes }
}

function isBlank(text: string): boolean {
  return text.trim() === ''
}
