import type { Coding } from '../../../electron/contract/sessions.ts'
import type { AnswerSpan } from './text-span.ts'

/** The codings that a caret stands in or that a selection touches, in the order given. A caret at either edge counts as inside. */
export function codingsAt(codings: readonly Coding[], place: AnswerSpan): readonly Coding[] {
  return codings.filter((coding) => coding.answerId === place.answerId && (place.start === place.end
    ? coding.start <= place.start && place.start <= coding.end
    : coding.start < place.end && place.start < coding.end))
}

/**
 * The coding after (or before) the focused one in reading order; null beyond the last.
 *
 * With none focused it is the first that begins at or after the caret, or the last that begins before it.
 */
export function codingOnward(
  codings: readonly Coding[], focused: string | null, caret: AnswerSpan | null, answerOrder: readonly string[], step: 1 | -1,
): Coding | null {
  const at = codings.findIndex((coding) => coding.id === focused)
  if (at >= 0) return codings[at + step] ?? null
  if (caret === null) return outermostCoding(codings, step)
  const distance = (coding: Coding): number =>
    answerOrder.indexOf(coding.answerId) - answerOrder.indexOf(caret.answerId) || coding.start - caret.start
  return (step === 1 ? codings.find((coding) => distance(coding) >= 0) : codings.findLast((coding) => distance(coding) < 0)) ?? null
}

/** The coding that one comes to first when one comes from outside: the first going on, the last going back. */
export function outermostCoding(codings: readonly Coding[], step: 1 | -1): Coding | null {
  return (step === 1 ? codings[0] : codings.at(-1)) ?? null
}
