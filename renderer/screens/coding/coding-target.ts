import type { ReadingBlock } from './reading-blocks.ts'
import { snapToCharacters, trimSpan, type AnswerSpan } from './text-span.ts'

/** What a chosen code is put on: spans of text, whole answers, or a coding that changes its code. */
export type CodingTarget =
  | { readonly kind: 'spans'; readonly spans: readonly AnswerSpan[] }
  | { readonly kind: 'answer'; readonly span: AnswerSpan }
  | { readonly kind: 'recode'; readonly codingId: string }

/**
 * A selection as what is to be coded: whole characters, without white space at the ends, one span for each answer it touches.
 *
 * Null where nothing is left, which is no error: nothing happens then.
 */
export function targetOfSelection(blocks: readonly ReadingBlock[], spans: readonly AnswerSpan[]): CodingTarget | null {
  const found = spans.flatMap((span) => {
    const block = blocks.find((candidate) => candidate.answerId === span.answerId)
    if (block === undefined || !block.codable || span.start === span.end) return []
    const trimmed = trimSpan(block.text, snapToCharacters(block.text, span))
    return trimmed === null ? [] : [{ answerId: span.answerId, ...trimmed }]
  })
  return found.length === 0 ? null : { kind: 'spans', spans: found }
}

/** The whole answer that a caret or selection begins in; null where it has no text or is not coded. */
export function targetOfAnswer(blocks: readonly ReadingBlock[], spans: readonly AnswerSpan[]): CodingTarget | null {
  const block = blocks.find((candidate) => candidate.answerId === spans[0]?.answerId)
  if (block === undefined || !block.codable || block.text.trim() === '') return null
  return { kind: 'answer', span: { answerId: block.answerId, start: 0, end: block.text.length } }
}

/** The words that a target covers, one text for each answer, for titles and for the name of a code made from them. */
export function textsOfTarget(blocks: readonly ReadingBlock[], target: CodingTarget): readonly string[] {
  const spans = target.kind === 'spans' ? target.spans : target.kind === 'answer' ? [target.span] : []
  return spans.map((span) => blocks.find((block) => block.answerId === span.answerId)?.text.slice(span.start, span.end) ?? '')
}
