import type { ReadingBlock } from './reading-blocks.ts'
import { unitsOf } from '../../../codebook/coding/select-unit.ts'
import type { AnswerSpan } from './text-span.ts'

/**
 * The paragraph after (or before) a place that no coding touches; null where there is none further on.
 *
 * Only answers that are to be coded are looked at. From no place it is the first of all (or the last), which is also how one goes round the ends:
 * the paragraph that the place itself is in comes last.
 */
export function uncodedOnward(blocks: readonly ReadingBlock[], from: AnswerSpan | null, step: 1 | -1): AnswerSpan | null {
  const order = new Map(blocks.map((block, at) => [block.answerId, at]))
  const uncoded = blocks.filter((block) => block.codable).flatMap((block) => unitsOf(block.text, 'paragraph')
    .filter((span) => !block.codings.some((coding) => coding.start < span.end && span.start < coding.end))
    .map((span) => ({ answerId: block.answerId, ...span })))
  if (from === null) return (step === 1 ? uncoded[0] : uncoded.at(-1)) ?? null
  const at = order.get(from.answerId) ?? 0
  const isAfter = (span: AnswerSpan) => (order.get(span.answerId) ?? 0) > at || span.answerId === from.answerId && span.start >= from.end && span.start > from.start
  const isBefore = (span: AnswerSpan) => (order.get(span.answerId) ?? 0) < at || span.answerId === from.answerId && span.end <= from.start
  return (step === 1 ? uncoded.find(isAfter) : uncoded.findLast(isBefore)) ?? null
}
