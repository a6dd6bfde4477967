import { memo, useLayoutEffect, useMemo, useRef, type KeyboardEvent, type ReactNode, type RefObject } from 'react'
import type { Code } from '../../../electron/contract/coding.ts'
import { codeHue } from './code-hue.ts'
import { EdgeHandles } from './edge-handles.tsx'
import { giveCaret } from './give-caret.ts'
import { Gutter } from './gutter.tsx'
import { Margin } from './margin.tsx'
import type { MemoSign } from './memos-here.ts'
import { createPainter, type Painter } from './paint-codings.ts'
import type { ReadingBlock } from './reading-blocks.ts'
import { ReadingText } from './reading-text.tsx'
import type { AnswerSpan, Span } from './text-span.ts'
import { useBars } from './use-bars.ts'
import { useScrollWindow } from './use-scroll-window.ts'

export interface ReadingColumnProps {
  readonly host: RefObject<HTMLDivElement | null>
  /** What the text is called to those who do not see it. */
  readonly label: string
  readonly blocks: readonly ReadingBlock[]
  readonly codes: ReadonlyMap<string, Code>
  readonly speakers: ReadonlyMap<string, string>
  readonly coders: ReadonlyMap<string, string>
  readonly activeId: string | null
  /** Codes whose codings stand out: the one chosen in the tree and those below it. */
  readonly shownCodes: ReadonlySet<string>
  /** A selection to keep in sight while the focus is elsewhere. */
  readonly kept: readonly AnswerSpan[]
  /** Where memos begin. */
  readonly memos: readonly MemoSign[]
  readonly onPick: (codingId: string) => void
  readonly onResize: (codingId: string, span: Span) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  /** What stands below the last answer; to stay the same element while nothing of it changes. */
  readonly end?: ReactNode
}

/** All that is read as one column to read, select and code in, with its codings drawn upon and beside it. */
export const ReadingColumn = memo(function ReadingColumn({ host, label, blocks, codes, speakers, coders, activeId, shownCodes, kept, memos, onPick, onResize, onKeyDown, end }: ReadingColumnProps) {
  const { seen, onScroll } = useScrollWindow()
  const painter = useRef<Painter | null>(null)
  const codings = useMemo(() => blocks.flatMap((block) => block.codings), [blocks])
  const marks = useMemo(() => blocks.flatMap((block) => block.marks
    .map((mark) => ({ ...mark, answerId: block.answerId }))
    .toSorted((left, right) => left.start - right.start)), [blocks])
  const texts = useMemo(() => blocks.map((block) => block.text).join('\n'), [blocks])
  const bars = useBars(host, codings, texts)
  const signs = useMemo(() => (memos.length === 0 ? marks : blocks.flatMap(({ answerId }) => [...marks, ...memos].filter((one) => one.answerId === answerId)
    .toSorted((left, right) => left.start - right.start))), [blocks, marks, memos])
  const markBars = useBars(host, signs, texts)
  const codingsById = useMemo(() => new Map(codings.map((coding) => [coding.id, coding])), [codings])
  const memoCounts = useMemo(() => new Map(memos.map(({ id, count }) => [id, count])), [memos])
  const marksById = useMemo(() => new Map(marks.map((mark) => [mark.id, mark])), [marks])

  const active = codingsById.get(activeId ?? '')
  const activeHue = codeHue(codes.get(active?.codeId ?? '')?.color ?? 0)

  // Before anything asks for the layout: it has the text styled anew.
  useLayoutEffect(() => {
    if (host.current !== null) giveCaret(host.current)
  }, [host])

  useLayoutEffect(() => {
    if (host.current === null) return
    painter.current ??= createPainter(host.current)
    painter.current.paint({
      codings, marks, codes, extras: {
        [`active-${activeHue}`]: codings.filter((coding) => coding.id === activeId),
        'shown-code': codings.filter((coding) => coding.id !== activeId && shownCodes.has(coding.codeId)),
        'kept-selection': kept,
      },
    })
  }, [host, codings, marks, codes, activeId, activeHue, shownCodes, kept])
  useLayoutEffect(() => {
    // What moves without being scrolled: by a new width, fonts, zoom.
    const observer = new ResizeObserver(() => { painter.current?.follow() })
    if (host.current !== null) observer.observe(host.current)
    return () => {
      observer.disconnect()
      painter.current?.clear()
      painter.current = null
    }
  }, [host])

  return (
    <div className="reading" data-scroller="" onScroll={(event) => {
      // In the very frame that scrolls, so that no text is seen without its colours.
      painter.current?.follow()
      onScroll(event)
    }}>
      <div className="reading-page">
        <Gutter bars={markBars} marks={marksById} memos={memoCounts} speakers={speakers} />
        <div ref={host} className="reading-text" role="textbox" aria-multiline="true" aria-readonly="true" aria-label={label}
          tabIndex={0} spellCheck={false} onKeyDown={onKeyDown}>
          <ReadingText blocks={blocks} />
        </div>
        {active !== undefined && active.start < active.end && <EdgeHandles host={host} coding={active} hue={activeHue} onResize={onResize} />}
        <Margin bars={bars} seen={seen} codings={codingsById} codes={codes} coders={coders} activeId={activeId} onPick={onPick} />
        {end}
      </div>
    </div>
  )
})
