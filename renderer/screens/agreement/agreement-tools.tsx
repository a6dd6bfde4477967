import { CheckboxGroup } from 'react-aria-components'
import { agreementUnits, type AgreementUnit } from '../../../codebook/agreement/coded-units.ts'
import type { StudyState } from '../../../electron/contract/study.ts'
import { Checkbox } from '../../components/checkbox.tsx'
import { Segments } from '../../components/choice-cards.tsx'
import { useMessages } from '../../messages/use-messages.tsx'

export interface AgreementToolsProps {
  readonly coders: StudyState['coders']
  readonly chosen: readonly string[]
  readonly unit: AgreementUnit
  readonly onCoders: (ids: string[]) => void
  readonly onUnit: (unit: AgreementUnit) => void
}

/** Who is compared, and on what. */
export function AgreementTools({ coders, chosen, unit, onCoders, onUnit }: AgreementToolsProps) {
  const words = useMessages().agreement
  return (
    <div className="agreement-tools">
      <Segments label={words.unit} value={unit} onChange={onUnit} choices={agreementUnits.map((id) => ({ id, label: words.units[id] }))} hideLabel />
      <CheckboxGroup className="agreement-coders" aria-label={words.coders} value={[...chosen]} onChange={onCoders}>
        {coders.map((coder) => <Checkbox key={coder.id} value={coder.id}>{coder.label}</Checkbox>)}
      </CheckboxGroup>
    </div>
  )
}
