import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'

export interface SplitViewProps {
  /** Name of the handle, such as «Bredde på guiden». */
  readonly label: string
  readonly first: ReactNode
  /** Null while there is nothing to show: the first pane stays as it is and takes all the room. */
  readonly second: ReactNode
  /** Which pane has the set width; the other takes the rest. */
  readonly sized: 'first' | 'second'
  /** Widths in px. */
  readonly initial: number
  readonly min: number
  readonly max: number
  /** In a narrow window the panes stand one above the other, and the screen scrolls as a whole. */
  readonly stacks?: boolean
}

const keyStep = 24

/** Two panes with a handle between them, moved by pointer or arrow keys. */
export function SplitView({ label, first, second, sized, initial, min, max, stacks = false }: SplitViewProps) {
  const [width, setWidth] = useState(initial)
  const start = useRef<{ readonly x: number; readonly width: number } | null>(null)
  const direction = sized === 'first' ? 1 : -1
  const clamp = (value: number) => Math.min(max, Math.max(min, value))

  function onPointerDown(event: PointerEvent<HTMLDivElement>): void {
    event.currentTarget.setPointerCapture(event.pointerId)
    start.current = { x: event.clientX, width }
  }
  function onPointerMove(event: PointerEvent<HTMLDivElement>): void {
    if (start.current !== null) setWidth(clamp(start.current.width + direction * (event.clientX - start.current.x)))
  }
  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    const steps: Readonly<Record<string, number>> = { ArrowLeft: -keyStep, ArrowRight: keyStep }
    const step = steps[event.key]
    if (step !== undefined) setWidth(clamp(width + direction * step))
    else if (event.key === 'Home') setWidth(min)
    else if (event.key === 'End') setWidth(max)
    else return
    event.preventDefault()
  }

  const size = { flex: `0 0 ${width}px` }
  return (
    <div className="split" data-stacks={stacks || undefined}>
      <div className="split-pane" style={sized === 'first' ? size : undefined}>{first}</div>
      {second !== null && (
        <>
          <div className="split-handle" role="separator" aria-label={label} aria-orientation="vertical" aria-valuenow={Math.round(width)} aria-valuemin={min}
            aria-valuemax={max} tabIndex={0} onPointerDown={onPointerDown} onPointerMove={onPointerMove} onPointerUp={() => { start.current = null }}
            onKeyDown={onKeyDown} onDoubleClick={() => { setWidth(initial) }} />
          <div className="split-pane" style={sized === 'second' ? size : undefined}>{second}</div>
        </>
      )}
    </div>
  )
}
