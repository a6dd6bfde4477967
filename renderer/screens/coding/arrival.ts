import type { AnswerSpan } from './text-span.ts'

let expected: AnswerSpan | null = null

/** Leaves word of the very words that the coding screen is about to be opened at; a route names the answer only. */
export function expectAt(span: AnswerSpan): void {
  expected = span
}

/** The words to begin at in an answer, once: coming back later begins at the answer. */
export function takeArrival(answerId: string | undefined): AnswerSpan | null {
  const span = expected?.answerId === answerId ? expected : null
  expected = null
  return span
}
