import type { Stance } from '../../../codebook/coding/coding.ts'
import { useMessages } from '../../messages/use-messages.tsx'

/** Each stance has a shape of its own, so that it is told without colour. */
export const stanceShapes: Readonly<Record<Stance, string>> = { for: '▲', against: '▼', divided: '◆', neutral: '●' }

/** A stance as shape and word, or as the shape alone with the word for screen readers. */
export function StanceMark({ stance, compact = false }: { readonly stance: Stance; readonly compact?: boolean }) {
  const m = useMessages()
  return (
    <span className={`stance stance-${stance}`}>
      <span className="stance-shape" aria-hidden="true">{stanceShapes[stance]}</span>
      <span className={compact ? 'sr-only' : ''}>{m.common.stances[stance]}</span>
    </span>
  )
}
