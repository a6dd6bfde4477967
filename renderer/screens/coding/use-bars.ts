import { startTransition, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { afterPaint } from '../../hooks/after-paint.ts'
import { createMeasurer, type MeasuredSpan } from './measure-spans.ts'
import type { Bar } from './margin-layout.ts'

const none: readonly Bar[] = []

/**
 * Where spans stand beside the text, measured again when its lines move: by fonts, zoom, a new width or new words.
 *
 * The text with its colours is painted first; the bars come in a frame of their own, beside it, and move nothing.
 */
export function useBars(host: RefObject<HTMLElement | null>, spans: readonly MeasuredSpan[], texts: unknown): readonly Bar[] {
  const [bars, setBars] = useState(none)
  const measurer = useRef<ReturnType<typeof createMeasurer> | null>(null)
  const latest = useRef(spans)
  const isDue = useRef(false)
  const measureSoon = useRef(() => {
    if (isDue.current) return
    isDue.current = true
    afterPaint(() => {
      isDue.current = false
      const measured = measurer.current?.measure(latest.current)
      if (measured !== undefined) startTransition(() => { setBars(measured) })
    })
  })

  useEffect(() => {
    const root = host.current
    if (root === null) return undefined
    measurer.current = createMeasurer(root)
    let known: string | null = null
    const observer = new ResizeObserver(() => {
      const { width, height } = root.getBoundingClientRect()
      const size = `${width} ${height}`
      // The first call tells of no change.
      if (known !== null && known !== size) {
        measurer.current?.forget()
        measureSoon.current()
      }
      known = size
    })
    observer.observe(root)
    return () => {
      observer.disconnect()
      measurer.current = null
    }
  }, [host])
  useLayoutEffect(() => { measurer.current?.forget() }, [texts])
  useEffect(() => {
    latest.current = spans
    measureSoon.current()
  }, [spans, texts])
  return bars
}
