import { memo, useMemo } from 'react'
import type { Code } from '../../../electron/contract/coding.ts'
import type { Coding } from '../../../electron/contract/sessions.ts'
import { useLanguage } from '../../messages/use-messages.tsx'
import { initials } from '../../shell/coder-menu.tsx'
import { codeLabel } from '../codebook/code-label.ts'
import { codeHue } from './code-hue.ts'
import { layOutMargin, type Bar } from './margin-layout.ts'
import { stanceShapes } from './stance-mark.tsx'
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
  return (
    // The list of codings is the way by keyboard.
    <div className="margin" aria-hidden="true" onClick={(event) => {
      const id = event.target instanceof Element ? event.target.closest('[data-coding]')?.getAttribute('data-coding') : null
      if (id !== null && id !== undefined) onPick(id)
    }}>
      <svg className="margin-leaders" width={labelLeft} height={height}>
        {shown.map((bar) => {
          const x = Math.min(bar.lane, mostLanes - 1) * laneWidth + 2
          return <path key={bar.id} className={hueOf(bar.id)} data-active={bar.id === activeId || undefined} d={`M${x} ${bar.top + 9}L${lanes * laneWidth + 3} ${bar.top + 9}L${labelLeft - 5} ${bar.labelTop + 11}`} />
        })}
      </svg>
      {shown.map((bar) => {
        const coding = codings.get(bar.id)
        const code = codes.get(coding?.codeId ?? '')
        if (coding === undefined || code === undefined) return null
        return (
          <div key={bar.id} data-coding={bar.id} data-active={bar.id === activeId || undefined} className={hueOf(bar.id)}>
            <div className="margin-bar" data-stance={coding.stance ?? undefined}
              style={{ top: bar.top + 2, height: Math.max(10, bar.bottom - bar.top - 4), left: Math.min(bar.lane, mostLanes - 1) * laneWidth }} />
            <div className="margin-label" style={{ top: bar.labelTop, left: labelLeft, maxWidth: `calc(100% - ${labelLeft}px)` }}>
              <span className="margin-key">{code.key}</span>
              <span className="margin-name">{codeLabel(code, language)}</span>
              {coding.stance !== null && <span className="stance-shape">{stanceShapes[coding.stance]}</span>}
              {isShared && <span className="margin-coder">{initials(coders.get(coding.coderId) ?? '')}</span>}
            </div>
          </div>
        )
      })}
    </div>
  )

  function hueOf(codingId: string): string {
    return `hue-${codeHue(codes.get(codings.get(codingId)?.codeId ?? '')?.color ?? 0)}`
  }
})
