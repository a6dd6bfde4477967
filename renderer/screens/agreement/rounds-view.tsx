import { useState } from 'react'
import type { DoubleCodingRound } from '../../../electron/contract/double-coding.ts'
import { useCommands } from '../../commands/use-commands.tsx'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { FailureBanner } from '../../components/failure-banner.tsx'
import { failureOf } from '../../hooks/client.ts'
import { useDoubleCoding } from '../../hooks/use-double-coding.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { NewRoundDialog } from './new-round-dialog.tsx'
import { RoundCard } from './round-card.tsx'

/** The rounds of blind double coding, and the way to a new one. */
export function RoundsView({ onSee }: { readonly onSee: (round: DoubleCodingRound) => void }) {
  const words = useMessages().agreement.rounds
  const { rounds, isKnown, error } = useDoubleCoding()
  const [isStarting, setStarting] = useState(false)
  useCommands([{ id: 'agreement.new-round', label: (m) => `${m.agreement.views.rounds}: ${m.agreement.rounds.start}`, group: 'coding', run: () => { setStarting(true) } }])
  const start = <Button look="primary" icon="add" onPress={() => { setStarting(true) }}>{words.start}</Button>
  return (
    <div className="agreement-rounds">
      {error !== null && <FailureBanner failure={failureOf(error)} />}
      {isKnown && rounds.length === 0 && <EmptyState icon="people" title={words.empty} actions={start}><p>{words.emptyMore}</p></EmptyState>}
      {rounds.length > 0 && <div>{start}</div>}
      {rounds.map((round) => <RoundCard key={round.id} round={round} onSee={() => { onSee(round) }} />)}
      {isStarting && <NewRoundDialog onClose={() => { setStarting(false) }} />}
    </div>
  )
}
