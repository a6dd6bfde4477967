/** A stretch of one answer's text, in UTF-16 units of the stored text; `start` ≤ `end`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span of one answer. */
export interface AnswerSpan extends Span {
  readonly answerId: string
}

const graphemes = new Intl.Segmenter('nb', { granularity: 'grapheme' })
const words = new Intl.Segmenter('nb', { granularity: 'word' })

/**
 * Makes a span cover whole characters as the reader sees them: an emoji, or a letter with its combining mark, is never cut in two.
 *
 * A caret (start = end) inside a character moves to its beginning.
 */
export function snapToCharacters(text: string, span: Span): Span {
  const start = characterStart(text, span.start)
  if (span.end <= span.start) return { start, end: start }
  const before = characterStart(text, span.end)
  if (before === Math.min(span.end, text.length)) return { start, end: before }
  const last = graphemes.segment(text).containing(before)
  return { start, end: last === undefined ? text.length : last.index + last.segment.length }
}

function characterStart(text: string, offset: number): number {
  if (offset <= 0) return 0
  if (offset >= text.length) return text.length
  return graphemes.segment(text).containing(offset)?.index ?? offset
}

/**
 * Takes white space off both ends.
 *
 * trimSpan('Ja,  det er dyrt. ', { start: 3, end: 18 })  →  { start: 5, end: 17 }; null where nothing else is left
 */
export function trimSpan(text: string, span: Span): Span | null {
  const words = text.slice(span.start, span.end)
  const start = span.start + words.length - words.trimStart().length
  const end = span.end - (words.length - words.trimEnd().length)
  return start < end ? { start, end } : null
}

/**
 * The nearer edge of the word that an offset is within; an offset between words stays.
 *
 * nearestWordEdge('Dyrt å delta', 2)  →  0; 3  →  4
 */
export function nearestWordEdge(text: string, offset: number): number {
  const word = words.segment(text).containing(offset)
  if (word?.isWordLike !== true) return offset
  const end = word.index + word.segment.length
  return offset - word.index <= end - offset ? word.index : end
}
