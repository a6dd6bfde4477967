import { useCallback, useEffect, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { useStateOf } from '../../hooks/use-state-of.ts'
import { rangeIn, spansOfRange, textsOf } from './dom-text.ts'
import type { AnswerSpan } from './text-span.ts'

export interface ReadingSelection {
  /** What is selected in each answer; one empty span for a caret; none before the text has been entered. */
  readonly spans: readonly AnswerSpan[]
  /**
   * Takes in the selection as it is at this moment. The browser tells of a change only after the key that made it,
   * and two keys may come in between: Shift+→ and K at one go must code what is seen to be selected.
   */
  readonly catchUp: () => void
  /** Selects a span of the page and moves the focus there; the view scrolls only as far as it must. */
  readonly select: (span: AnswerSpan, options?: { readonly center?: boolean }) => void
}

const none: readonly AnswerSpan[] = []

/** Follows the selection in the text that is read, a session or a part of what is read across sessions. When the focus goes elsewhere, the last selection stays. */
export function useReadingSelection(host: RefObject<HTMLElement | null>, reading: string): ReadingSelection {
  const [spans, setSpans] = useStateOf(reading, none, isSame)

  const read = useCallback(() => {
    const selection = document.getSelection()
    const root = host.current
    if (root === null || selection === null || selection.rangeCount === 0 || selection.anchorNode === null) return
    if (!root.contains(selection.anchorNode) || !root.contains(selection.focusNode)) return
    const found = spansOfRange(root, selection.getRangeAt(0))
    setSpans(found)
  }, [host, setSpans])
  useEffect(() => {
    document.addEventListener('selectionchange', read)
    return () => { document.removeEventListener('selectionchange', read) }
  }, [read])
  const catchUp = useCallback(() => { flushSync(read) }, [read])

  const select = useCallback((span: AnswerSpan, options: { readonly center?: boolean } = {}) => {
    const root = host.current
    if (root === null) return
    const range = rangeIn(textsOf(root), span)
    if (range === null) return
    root.focus({ preventScroll: true })
    document.getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset)
    setSpans([span])
    scrollTo(root, range, options.center === true)
  }, [host, setSpans])

  return { spans, select, catchUp }
}

/** Pixels kept free above and below what is scrolled to. */
const air = 72

function scrollTo(root: HTMLElement, place: StaticRange, center: boolean): void {
  const scroller = root.closest('[data-scroller]')
  if (scroller === null) return
  const range = document.createRange()
  range.setStart(place.startContainer, place.startOffset)
  range.setEnd(place.endContainer, place.endOffset)
  const view = scroller.getBoundingClientRect()
  const { top, bottom } = range.getBoundingClientRect()
  if (center) scroller.scrollTop += top - view.top - view.height / 3
  // The beginning stays in sight where the whole does not fit.
  else if (top < view.top + air || bottom - top > view.height - 2 * air) scroller.scrollTop += top - view.top - air
  else if (bottom > view.bottom - air) scroller.scrollTop += bottom - view.bottom + air
}

function isSame(left: readonly AnswerSpan[], right: readonly AnswerSpan[]): boolean {
  return left.length === right.length && left.every((span, index) => {
    const other = right[index]
    return other !== undefined && span.answerId === other.answerId && span.start === other.start && span.end === other.end
  })
}
