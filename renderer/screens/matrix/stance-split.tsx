import { stances } from '../../../codebook/coding/coding.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { stanceShapes } from '../coding/stance-mark.tsx'
import type { MatrixRow } from './visible-rows.ts'

/** How many say what about a code, over all groups: shapes and numbers, no bars. What is nobody's is left out; «:» is hidden. */
export function StanceSplit({ counts }: { readonly counts: MatrixRow['stances'] }) {
  const m = useMessages()
  const shown = stances.filter((stance) => counts[stance] !== 0)
  return (
    <span className="stance-split">
      {shown.map((stance) => (
        <span key={stance} className={`stance stance-${stance}`}>
          <span className="stance-shape" aria-hidden="true">{stanceShapes[stance]}</span>
          <span>{counts[stance] ?? ':'}<span className="sr-only"> {m.common.stances[stance]}</span></span>
        </span>
      ))}
    </span>
  )
}
