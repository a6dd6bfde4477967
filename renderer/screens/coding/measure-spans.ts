import { textsOf } from './dom-text.ts'
import type { Bar } from './margin-layout.ts'
import type { AnswerSpan } from './text-span.ts'

/** A span to measure, by the id that its bar keeps. */
export type MeasuredSpan = AnswerSpan & { readonly id: string }

/**
 * Finds where spans stand on the page, in pixels from the top of `root`; those that are not shown are left out.
 *
 * What has been measured is kept until `forget` is called, because the lines have moved: a new coding costs one
 * measurement and not one for each there is.
 */
export function createMeasurer(root: Element): { readonly measure: (spans: readonly MeasuredSpan[]) => readonly Bar[]; readonly forget: () => void } {
  let kept = new Map<string, Bar>()
  return {
    measure(spans) {
      const texts = textsOf(root)
      const origin = root.getBoundingClientRect().top
      const range = document.createRange()
      const next = new Map<string, Bar>()
      for (const span of spans) {
        const key = `${span.id} ${span.answerId} ${span.start} ${span.end}`
        const known = kept.get(key)
        if (known !== undefined) next.set(key, known)
        const text = known === undefined ? texts.get(span.answerId) : undefined
        if (text === undefined || span.start > span.end || span.end > text.length) continue
        range.setStart(text, span.start)
        range.setEnd(text, span.end)
        const box = range.getBoundingClientRect()
        next.set(key, { id: span.id, top: Math.round(box.top - origin), bottom: Math.round(box.bottom - origin) })
      }
      kept = next
      return [...next.values()]
    },
    forget() {
      kept = new Map()
    },
  }
}
