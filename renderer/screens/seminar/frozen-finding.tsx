import { useState } from 'react'
import { inputEffects } from '../../../codebook/findings/finding.ts'
import type { FindingTally } from '../../../codebook/findings/tally-inputs.ts'
import type { FindingSet } from '../../../electron/contract/seminar.ts'
import { TextField } from '../../components/field.tsx'
import { useRun } from '../../components/notices.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import { OutcomeTag } from './outcome-tag.tsx'

export interface FrozenFindingProps {
  readonly finding: FindingSet['findings'][number]
  /** Its place in the list, which is what is typed when something is said of it. */
  readonly number: number
  readonly tally: FindingTally | undefined
}

/** A finding as it was frozen, what the seminar said to it, and what was changed afterwards. */
export function FrozenFinding({ finding, number, tally }: FrozenFindingProps) {
  const m = useMessages()
  const run = useRun()
  const [outcome, setOutcome] = useState(finding.outcome)
  const said = tally === undefined ? [] : inputEffects.filter((effect) => tally.counts[effect] > 0)
  return (
    <li className="finding">
      <span className="finding-number">{number}</span>
      <div className="finding-words">
        <p className="finding-sentence">{finding.sentence}</p>
        <div className="finding-tally">
          {tally !== undefined && <OutcomeTag outcome={tally.outcome} />}
          {said.map((effect) => <span key={effect} className="finding-count">{tally?.counts[effect]} {m.seminar.effects[effect]}</span>)}
        </div>
        {(said.length > 0 || finding.outcome !== '') && (
          <TextField label={`${m.seminar.outcome}, ${number}`} hideLabel className="finding-outcome" placeholder={m.seminar.outcomePlaceholder} value={outcome} onChange={setOutcome}
            onBlur={() => { if (outcome !== finding.outcome) void run('findingSet.outcome', { frozenFindingId: finding.id, outcome }) }} />
        )}
      </div>
    </li>
  )
}
