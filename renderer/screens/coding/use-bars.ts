import { startTransition, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { createMeasurer, type MeasuredSpan } from './measure-spans.ts'
import type { Bar } from './margin-layout.ts'

const none: readonly Bar[] = []

/** Where spans stand beside the text, measured again when its lines move: by fonts, zoom, a new width or new words. */
export function useBars(host: RefObject<HTMLElement | null>, spans: readonly MeasuredSpan[], texts: unknown): readonly Bar[] {
  const [bars, setBars] = useState(none)
  const measurer = useRef<ReturnType<typeof createMeasurer> | null>(null)
  const latest = useRef(spans)

  useLayoutEffect(() => { measurer.current?.forget() }, [texts])
  useLayoutEffect(() => {
    if (host.current === null) return
    latest.current = spans
    const isFirst = measurer.current === null
    measurer.current ??= createMeasurer(host.current)
    const measured = measurer.current.measure(spans)
    if (isFirst) setBars(measured)
    // The colour in the text is there at once; the bar beside it may come a frame later.
    else startTransition(() => { setBars(measured) })
  }, [host, spans, texts])
  useLayoutEffect(() => {
    if (host.current === null) return undefined
    let { width, height } = host.current.getBoundingClientRect()
    const observer = new ResizeObserver(([entry]) => {
      const size = entry?.target.getBoundingClientRect()
      if (size === undefined || (size.width === width && size.height === height)) return
      ;({ width, height } = size)
      measurer.current?.forget()
      if (measurer.current !== null) setBars(measurer.current.measure(latest.current))
    })
    observer.observe(host.current)
    return () => { observer.disconnect() }
  }, [host])
  return bars
}
