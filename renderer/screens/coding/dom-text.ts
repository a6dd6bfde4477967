import type { AnswerSpan } from './text-span.ts'

/** The attribute that names the answer on the element that holds its text, and nothing but its text, in one text node. */
export const answerAttribute = 'data-answer-text'

/** The elements under `root` that hold the answers' texts, in reading order. */
export function answerElements(root: Element): readonly HTMLElement[] {
  return Array.from(root.querySelectorAll<HTMLElement>(`[${answerAttribute}]`))
}

/**
 * What a DOM range covers of each answer, in UTF-16 units of the stored text: a text node's offsets are just that.
 *
 * A range over headings and several answers gives one span per answer; what lies outside the answers is left out.
 * An empty range in an answer gives one empty span: the caret.
 */
export function spansOfRange(root: Element, range: AbstractRange): readonly AnswerSpan[] {
  return answerElements(root).flatMap((element) => {
    const answerId = element.getAttribute(answerAttribute)
    const text = element.firstChild
    if (answerId === null || !(text instanceof Text)) return []
    const start = offsetIn(text, range.startContainer, range.startOffset)
    if (range.collapsed) return start.isInside ? [{ answerId, start: start.offset, end: start.offset }] : []
    const end = offsetIn(text, range.endContainer, range.endOffset)
    return start.offset < end.offset ? [{ answerId, start: start.offset, end: end.offset }] : []
  })
}

/** The offset in a text node that is nearest to a DOM point, and whether the point is in that text at all. */
function offsetIn(text: Text, container: Node, offset: number): { readonly offset: number; readonly isInside: boolean } {
  if (container === text) return { offset, isInside: true }
  const whole = document.createRange()
  whole.selectNodeContents(text)
  return { offset: whole.comparePoint(container, offset) < 0 ? 0 : text.length, isInside: container === text.parentNode }
}

/** The text nodes of the answers by answer id. */
export function textsOf(root: Element): ReadonlyMap<string, Text> {
  return new Map(answerElements(root).flatMap((element) => {
    const answerId = element.getAttribute(answerAttribute)
    return answerId !== null && element.firstChild instanceof Text ? [[answerId, element.firstChild] as const] : []
  }))
}

/** The range of a span; null where the answer is not shown or its text is shorter. Static: it does not follow later changes of the page. */
export function rangeIn(texts: ReadonlyMap<string, Text>, span: AnswerSpan): StaticRange | null {
  const text = texts.get(span.answerId)
  if (text === undefined || span.start > span.end || span.end > text.length) return null
  return new StaticRange({ startContainer: text, startOffset: span.start, endContainer: text, endOffset: span.end })
}
