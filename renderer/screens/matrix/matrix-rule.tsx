import type { CountingUnit } from '../../../codebook/analysis/unit.ts'
import type { ExportProfile } from '../../../codebook/privacy/profile.ts'
import { useMessages } from '../../messages/use-messages.tsx'

/** How the numbers came about, printed under them. */
export function MatrixRule({ unit, profile }: { readonly unit: CountingUnit; readonly profile: ExportProfile }) {
  const m = useMessages()
  return (
    <div className="matrix-rule">
      <p>{m.matrix.rule[unit]}</p>
      {unit !== 'segment' && <p>{m.matrix.asked} {m.matrix.heat}</p>}
      {profile !== 'internal' && <p>{m.matrix.hiddenNote}</p>}
    </div>
  )
}
