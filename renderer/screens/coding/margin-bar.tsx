import { memo } from 'react'
import type { Stance } from '../../../codebook/coding/coding.ts'
import { stanceShapes } from './stance-mark.tsx'

export interface MarginBarProps {
  readonly id: string
  readonly hue: number
  readonly isActive: boolean
  /** Pixels from the end of the name above to this one. */
  readonly gap: number
  /** Pixels from the top of the name to the top of the bar, most often a few, and of the bar itself. */
  readonly drop: number
  readonly height: number
  /** Pixels from the edge of the margin to the bar, and to the name. */
  readonly left: number
  readonly labelLeft: number
  readonly codeKey: string
  readonly name: string
  readonly stance: Stance | null
  /** Whose it is, where that is not always the same person. */
  readonly coder: string
}

/** Pixels of a bar; an active one is as much wider on each side. Around it the pointer has room to meet it. */
const barWidth = 3
const activeWidening = 1
const room = 2

/**
 * One coding beside the text: its bar, and its code's name.
 *
 * Placed by margins below the name above it. Positions and transforms would make layers of each bar and name: with hundreds of them, each
 * frame pays for all.
 */
export const MarginBar = memo(function MarginBar({ id, hue, isActive, gap, drop, height, left, labelLeft, codeKey, name, stance, coder }: MarginBarProps) {
  const widening = isActive ? activeWidening : 0
  return (
    <div data-coding={id} data-active={isActive || undefined} className={`margin-line hue-${hue}`} style={{ marginBlockStart: gap }}>
      <div className="margin-bar" style={{
        height, width: barWidth + 2 * widening, marginBlockStart: drop,
        marginInline: `${left - room - widening}px ${labelLeft - left - barWidth - room - widening}px`,
      }} />
      <div className="margin-label">
        <span className="margin-key">{codeKey}</span>
        <span className="margin-name">{name}</span>
        {stance !== null && <span className="stance-shape">{stanceShapes[stance]}</span>}
        {coder !== '' && <span className="margin-coder">{coder}</span>}
      </div>
    </div>
  )
})
