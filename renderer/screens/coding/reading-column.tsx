import { memo, useEffect, useLayoutEffect, useMemo, useState, type KeyboardEvent, type RefObject } from 'react'
import type { Code } from '../../../electron/contract/coding.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { codeHue } from './code-hue.ts'
import { giveCaret } from './give-caret.ts'
import { Gutter } from './gutter.tsx'
import { Margin } from './margin.tsx'
import type { Bar } from './margin-layout.ts'
import { measureSpans } from './measure-spans.ts'
import { paintCodings, paintSpans } from './paint-codings.ts'
import type { ReadingBlock } from './reading-blocks.ts'
import { ReadingText } from './reading-text.tsx'
import type { AnswerSpan } from './text-span.ts'

export interface ReadingColumnProps {
  readonly host: RefObject<HTMLDivElement | null>
  readonly sessionCode: string
  readonly blocks: readonly ReadingBlock[]
  readonly codes: ReadonlyMap<string, Code>
  readonly speakers: ReadonlyMap<string, string>
  readonly coders: ReadonlyMap<string, string>
  readonly activeId: string | null
  /** Codes whose codings stand out: the one chosen in the tree and those below it. */
  readonly shownCodes: ReadonlySet<string>
  /** A selection to keep in sight while the focus is elsewhere. */
  readonly kept: readonly AnswerSpan[]
  readonly onPick: (codingId: string) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

const noBars: { readonly codings: readonly Bar[]; readonly marks: readonly Bar[] } = { codings: [], marks: [] }

/** The whole session as one column to read, select and code in, with its codings drawn upon and beside it. */
export const ReadingColumn = memo(function ReadingColumn({ host, sessionCode, blocks, codes, speakers, coders, activeId, shownCodes, kept, onPick, onKeyDown }: ReadingColumnProps) {
  const m = useMessages()
  const [bars, setBars] = useState(noBars)
  const codings = useMemo(() => blocks.flatMap((block) => block.codings), [blocks])
  const marks = useMemo(() => blocks.flatMap((block) => block.marks
    .map((mark) => ({ ...mark, answerId: block.answerId }))
    .toSorted((left, right) => left.start - right.start)), [blocks])
  const codingsById = useMemo(() => new Map(codings.map((coding) => [coding.id, coding])), [codings])
  const marksById = useMemo(() => new Map(marks.map((mark) => [mark.id, mark])), [marks])

  const activeHue = codeHue(codes.get(codingsById.get(activeId ?? '')?.codeId ?? '')?.color ?? 0)

  useEffect(() => {
    if (host.current !== null) giveCaret(host.current)
  }, [host])

  useLayoutEffect(() => (host.current === null ? undefined : paintCodings(host.current, { codings, marks, codes })), [host, codings, marks, codes])

  useLayoutEffect(() => {
    const root = host.current
    if (root === null) return
    paintSpans(root, 'active-coding', codings.filter((coding) => coding.id === activeId))
    paintSpans(root, 'shown-code', codings.filter((coding) => coding.id !== activeId && shownCodes.has(coding.codeId)))
    paintSpans(root, 'kept-selection', kept)
  }, [host, codings, activeId, shownCodes, kept])

  useLayoutEffect(() => {
    const measure = (): void => {
      if (host.current !== null) setBars({ codings: measureSpans(host.current, codings), marks: measureSpans(host.current, marks) })
    }
    measure()
    // Fonts, zoom and the width of the window move the lines.
    const observer = new ResizeObserver(measure)
    if (host.current !== null) observer.observe(host.current)
    return () => { observer.disconnect() }
  }, [host, codings, marks])

  return (
    <div className="reading" data-scroller="">
      <div className="reading-page">
        <Gutter bars={bars.marks} marks={marksById} speakers={speakers} />
        <div ref={host} className={`reading-text hue-${activeHue}`} role="textbox" aria-multiline="true" aria-readonly="true" aria-label={m.coding.textOf(sessionCode)}
          tabIndex={0} spellCheck={false} onKeyDown={onKeyDown}>
          <ReadingText blocks={blocks} />
        </div>
        <Margin bars={bars.codings} codings={codingsById} codes={codes} coders={coders} activeId={activeId} onPick={onPick} />
      </div>
    </div>
  )
})
