import { memo } from 'react'
import type { Stance } from '../../../codebook/coding/coding.ts'
import { stanceShapes } from './stance-mark.tsx'

export interface MarginBarProps {
  readonly id: string
  readonly hue: number
  readonly isActive: boolean
  /** Pixels from the top left of the margin. */
  readonly top: number
  readonly height: number
  readonly left: number
  readonly labelTop: number
  readonly labelLeft: number
  readonly codeKey: string
  readonly name: string
  readonly stance: Stance | null
  /** Whose it is, where that is not always the same person. */
  readonly coder: string
}

/** One coding beside the text: its bar, and its code's name. Placed by transform, so that moving it lays nothing out anew. */
export const MarginBar = memo(function MarginBar({ id, hue, isActive, top, height, left, labelTop, labelLeft, codeKey, name, stance, coder }: MarginBarProps) {
  return (
    <div data-coding={id} data-active={isActive || undefined} className={`hue-${hue}`}>
      <div className="margin-bar" data-stance={stance ?? undefined} style={{ transform: `translate(${left}px, ${top}px)`, height }} />
      <div className="margin-label" style={{ transform: `translate(${labelLeft}px, ${labelTop}px)`, maxWidth: `calc(100% - ${labelLeft}px)` }}>
        <span className="margin-key">{codeKey}</span>
        <span className="margin-name">{name}</span>
        {stance !== null && <span className="stance-shape">{stanceShapes[stance]}</span>}
        {coder !== '' && <span className="margin-coder">{coder}</span>}
      </div>
    </div>
  )
})
