import { CheckboxGroup } from 'react-aria-components'
import { agreementUnits, type AgreementUnit } from '../../../codebook/agreement/coded-units.ts'
import type { DoubleCodingRound } from '../../../electron/contract/double-coding.ts'
import type { StudyState } from '../../../electron/contract/study.ts'
import { Checkbox } from '../../components/checkbox.tsx'
import { Segments } from '../../components/choice-cards.tsx'
import { Select } from '../../components/select.tsx'
import { useMessages } from '../../messages/use-messages.tsx'

export interface AgreementToolsProps {
  /** The rounds of double coding that can be looked at alone; null is all that coders have in common. */
  readonly rounds: readonly DoubleCodingRound[]
  readonly roundId: string | null
  readonly onRound: (id: string | null) => void
  readonly coders: StudyState['coders']
  readonly chosen: readonly string[]
  readonly unit: AgreementUnit
  readonly onCoders: (ids: string[]) => void
  readonly onUnit: (unit: AgreementUnit) => void
}

/** Stands for «no round» in the list of choices. */
const all = 'all'

/** Who is compared, and on what. */
export function AgreementTools({ rounds, roundId, onRound, coders, chosen, unit, onCoders, onUnit }: AgreementToolsProps) {
  const words = useMessages().agreement
  return (
    <div className="agreement-tools">
      {rounds.length > 0 && (
        <Select label={words.compared} hideLabel value={roundId ?? all} onChange={(id) => { onRound(id === all ? null : id) }}
          choices={[{ id: all, label: words.allSessions }, ...rounds.map((round) => ({ id: round.id, label: words.rounds.title(round.number) }))]} />
      )}
      <Segments label={words.unit} value={unit} onChange={onUnit} choices={agreementUnits.map((id) => ({ id, label: words.units[id] }))} hideLabel />
      <CheckboxGroup className="agreement-coders" aria-label={words.coders} value={[...chosen]} onChange={onCoders}>
        {coders.map((coder) => <Checkbox key={coder.id} value={coder.id}>{coder.label}</Checkbox>)}
      </CheckboxGroup>
    </div>
  )
}
