import { memo, useMemo } from 'react'
import type { Code } from '../../../electron/contract/coding.ts'
import type { Coding } from '../../../electron/contract/sessions.ts'
import { useLanguage } from '../../messages/use-messages.tsx'
import { initials } from '../../shell/coder-menu.tsx'
import { codeLabel } from '../codebook/code-label.ts'
import { codeHue } from './code-hue.ts'
import { MarginBar } from './margin-bar.tsx'
import { layOutMargin, type Bar } from './margin-layout.ts'
import type { ScrollWindow } from './use-scroll-window.ts'

/** Pixels: height of a label with its air, width of a lane of bars, from the last lane to the labels. */
const labelHeight = 24
const laneWidth = 7
const labelGap = 18
/** Bars further out than this share the last lane: beyond it the eye no longer tells them apart. */
const mostLanes = 9

export interface MarginProps {
  readonly bars: readonly Bar[]
  /** The stretch of the column that is drawn; placing looks at all bars, so that names do not jump while one scrolls. */
  readonly seen: ScrollWindow
  readonly codings: ReadonlyMap<string, Coding>
  readonly codes: ReadonlyMap<string, Code>
  readonly coders: ReadonlyMap<string, string>
  readonly activeId: string | null
  readonly onPick: (codingId: string) => void
}

/**
 * Bars beside the coded lines, each tied to its code's name.
 *
 * For the eye and the mouse; the list of codings carries the same facts for keyboard and screen reader.
 */
export const Margin = memo(function Margin({ bars, seen, codings, codes, coders, activeId, onPick }: MarginProps) {
  const language = useLanguage()
  const placed = useMemo(() => layOutMargin(bars, labelHeight), [bars])
  const lanes = Math.min(mostLanes, Math.max(0, ...placed.map((bar) => bar.lane + 1)))
  const isShared = useMemo(() => new Set([...codings.values()].map((coding) => coding.coderId)).size > 1, [codings])
  const labelLeft = lanes * laneWidth + labelGap
  const shown = placed.filter((bar) => Math.min(bar.top, bar.labelTop) < seen.bottom && Math.max(bar.bottom, bar.labelTop + labelHeight) > seen.top)
  const height = Math.max(0, ...placed.map((bar) => Math.max(bar.bottom, bar.labelTop + labelHeight)))
  const drawn = shown.flatMap((bar) => {
    const coding = codings.get(bar.id)
    const code = codes.get(coding?.codeId ?? '')
    return coding === undefined || code === undefined ? [] : [{ bar, coding, code, hue: codeHue(code.color), lane: Math.min(bar.lane, mostLanes - 1) }]
  })
  // One path for each hue: hundreds of codings, a dozen elements.
  const leaders = Map.groupBy(drawn, ({ bar, hue }) => (bar.id === activeId ? 'active' as const : hue))
  return (
    // The list of codings is the way by keyboard.
    <div className="margin" aria-hidden="true" onClick={(event) => {
      const id = event.target instanceof Element ? event.target.closest('[data-coding]')?.getAttribute('data-coding') : null
      if (id !== null && id !== undefined) onPick(id)
    }}>
      <svg className="margin-leaders" width={labelLeft} height={height}>
        {[...leaders].map(([of, lines]) => (
          <path key={of} className={`hue-${lines[0]?.hue ?? 0}`} data-active={of === 'active' || undefined}
            d={lines.map(({ bar, lane }) => `M${lane * laneWidth + 2} ${bar.top + 9}L${lanes * laneWidth + 3} ${bar.top + 9}L${labelLeft - 5} ${bar.labelTop + 11}`).join('')} />
        ))}
      </svg>
      <div className="margin-lines">
        {drawn.map(({ bar, coding, code, hue, lane }, index) => {
          const above = drawn[index - 1]?.bar.labelTop
          return (
            <MarginBar key={bar.id} id={bar.id} hue={hue} isActive={bar.id === activeId} gap={above === undefined ? bar.labelTop : bar.labelTop - above - labelHeight}
              drop={bar.top + 2 - bar.labelTop} height={Math.max(10, bar.bottom - bar.top - 4)} left={lane * laneWidth} labelLeft={labelLeft}
              codeKey={code.key} name={codeLabel(code, language)} stance={coding.stance} coder={isShared ? initials(coders.get(coding.coderId) ?? '') : ''} />
          )
        })}
      </div>
    </div>
  )
})
