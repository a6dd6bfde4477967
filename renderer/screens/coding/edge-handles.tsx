import { memo, useEffect, useRef, useState, type PointerEvent, type RefObject } from 'react'
import type { Coding } from '../../../electron/contract/sessions.ts'
import { afterPaint } from '../../hooks/after-paint.ts'
import { rangeIn, textsOf } from './dom-text.ts'
import { nearestWordEdge, snapToCharacters, type Span } from './text-span.ts'

export interface EdgeHandlesProps {
  readonly host: RefObject<HTMLElement | null>
  readonly coding: Coding
  readonly hue: number
  /** Told when the handle is let go somewhere else. */
  readonly onResize: (codingId: string, span: Span) => void
}

/** The place of a handle, in pixels from the corner of the page of text. */
interface Place { readonly left: number; readonly top: number; readonly height: number }

type Edge = 'start' | 'end'
const edges: readonly Edge[] = ['start', 'end']
/** Name of the highlight that shows what a coding would cover. */
const preview = 'kept-selection'

/**
 * Two handles at the ends of the coding that the caret is in, to drag with the mouse; by keyboard the same is done with a letter.
 *
 * They are placed after the coding is painted: measuring asks for the layout, which a key must not wait for.
 */
export const EdgeHandles = memo(function EdgeHandles({ host, coding, hue, onResize }: EdgeHandlesProps) {
  const [places, setPlaces] = useState<Readonly<Record<Edge, Place>> | null>(null)
  const dragged = useRef<{ readonly edge: Edge; span: Span } | null>(null)
  const { answerId, start, end } = coding

  useEffect(() => {
    let isGone = false
    const measure = () => { if (!isGone && host.current !== null) setPlaces(placesOf(host.current, { answerId, start, end })) }
    afterPaint(measure)
    const observer = new ResizeObserver(measure)
    if (host.current !== null) observer.observe(host.current)
    return () => {
      isGone = true
      observer.disconnect()
    }
  }, [host, answerId, start, end])

  function begin(event: PointerEvent<HTMLElement>, edge: Edge): void {
    if (event.button !== 0) return
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    // The text below it is what is pointed at.
    event.currentTarget.toggleAttribute('data-dragged', true)
    dragged.current = { edge, span: { start, end } }
  }
  function drag(event: PointerEvent<HTMLElement>): void {
    const root = host.current
    const at = dragged.current
    if (root === null || at === null) return
    const texts = textsOf(root)
    const text = texts.get(answerId)
    const point = document.caretPositionFromPoint(event.clientX, event.clientY)
    if (text === undefined || point === null || point.offsetNode !== text) return
    // Whole words, unless Alt asks for letters.
    const offset = event.altKey ? point.offset : nearestWordEdge(text.data, point.offset)
    const wanted = at.edge === 'start' ? { start: Math.min(offset, end - 1), end } : { start, end: Math.max(offset, start + 1) }
    at.span = snapToCharacters(text.data, wanted)
    const range = rangeIn(texts, { answerId, ...at.span })
    if (range !== null) CSS.highlights.set(preview, new Highlight(range))
  }
  function finish(event: PointerEvent<HTMLElement>, isMeant: boolean): void {
    event.currentTarget.toggleAttribute('data-dragged', false)
    const at = dragged.current
    dragged.current = null
    CSS.highlights.delete(preview)
    if (isMeant && at !== null && (at.span.start !== start || at.span.end !== end)) onResize(coding.id, at.span)
  }

  if (places === null) return null
  return edges.map((edge) => (
    <div key={edge} className={`coding-edge coding-edge-${edge} hue-${hue}`} aria-hidden="true" style={{ left: places[edge].left, top: places[edge].top, height: places[edge].height }}
      onPointerDown={(event) => { begin(event, edge) }} onPointerMove={drag} onPointerUp={(event) => { finish(event, true) }} onPointerCancel={(event) => { finish(event, false) }} />
  ))
})

/** Where the two ends of a span stand; null where it is not shown or has no words. */
function placesOf(root: HTMLElement, span: Span & { readonly answerId: string }): Readonly<Record<Edge, Place>> | null {
  const text = textsOf(root).get(span.answerId)
  const page = root.parentElement
  if (text === undefined || page === null || span.start >= span.end || span.end > text.length) return null
  const origin = page.getBoundingClientRect()
  const range = document.createRange()
  const boxAt = (from: number, to: number, which: 'first' | 'last') => {
    range.setStart(text, from)
    range.setEnd(text, to)
    const boxes = range.getClientRects()
    return boxes[which === 'first' ? 0 : boxes.length - 1]
  }
  const [first, last] = [boxAt(span.start, span.start + 1, 'first'), boxAt(span.end - 1, span.end, 'last')]
  if (first === undefined || last === undefined) return null
  const place = (left: number, box: DOMRect): Place => ({ left: left - origin.left, top: box.top - origin.top, height: box.height })
  return { start: place(first.left, first), end: place(last.right, last) }
}
