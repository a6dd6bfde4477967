import { rangeIn, textsOf } from './dom-text.ts'
import type { Bar } from './margin-layout.ts'
import type { AnswerSpan } from './text-span.ts'

/** Where spans stand on the page, in pixels from the top of `root`. Those that are not shown are left out. */
export function measureSpans(root: Element, spans: readonly (AnswerSpan & { readonly id: string })[]): readonly Bar[] {
  const texts = textsOf(root)
  const origin = root.getBoundingClientRect().top
  const range = document.createRange()
  return spans.flatMap((span) => {
    const place = rangeIn(texts, span)
    if (place === null) return []
    range.setStart(place.startContainer, place.startOffset)
    range.setEnd(place.endContainer, place.endOffset)
    const box = range.getBoundingClientRect()
    return [{ id: span.id, top: Math.round(box.top - origin), bottom: Math.round(box.bottom - origin) }]
  })
}
