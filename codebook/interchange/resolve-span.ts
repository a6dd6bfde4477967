import { fail, ok, type Result } from '../result.ts'

/** A place in a text as the open format states it. */
export interface WrittenSpan {
  readonly start?: number | undefined
  readonly end?: number | undefined
  readonly whole?: true | undefined
  readonly quote?: string | undefined
}

/** A place in UTF-16 units; `whole` also when the text should grow. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly whole: boolean
}

/**
 * Finds the place that a span means: by offsets, as the whole text, or by words that stand exactly once.
 *
 * resolveSpan('Ja, helt klart.', { quote: 'helt' })  →  { start: 4, end: 8, whole: false }
 */
export function resolveSpan(text: string, span: WrittenSpan): Result<Span, 'no-span' | 'outside-text' | 'quote-not-once'> {
  const offsets = span.start !== undefined || span.end !== undefined
  if (Number(offsets) + Number(span.whole === true) + Number(span.quote !== undefined) !== 1) return fail('no-span')
  if (span.whole) return ok({ start: 0, end: text.length, whole: true })
  if (span.quote !== undefined) {
    const start = text.indexOf(span.quote)
    if (start < 0 || text.includes(span.quote, start + 1)) return fail('quote-not-once')
    return ok({ start, end: start + span.quote.length, whole: false })
  }
  if (span.start === undefined || span.end === undefined) return fail('no-span')
  if (span.start > span.end || span.end > text.length) return fail('outside-text')
  return ok({ start: span.start, end: span.end, whole: false })
}
