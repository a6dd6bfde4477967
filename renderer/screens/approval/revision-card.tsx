import type { Revision } from '../../../electron/contract/approval.ts'
import { Button } from '../../components/button.tsx'
import { useFormat, useMessages } from '../../messages/use-messages.tsx'
import { PieceList } from './piece-list.tsx'

export interface RevisionCardProps {
  readonly revision: Revision
  readonly onDecide: (ids: readonly string[], accept: boolean) => void
}

/** One document that came back, with its changes. */
export function RevisionCard({ revision, onDecide }: RevisionCardProps) {
  const m = useMessages()
  const format = useFormat()
  const pending = revision.pieces.filter(({ state }) => state === 'pending')
  const placeable = pending.filter(({ isPlaceable }) => isPlaceable)
  return (
    <section className="revision">
      <header className="revision-head">
        <h2>{m.approval.revision(format.date(revision.receivedAt))}</h2>
        <span className="small soft">
          {revision.pieces.length === 0 ? m.approval.unchanged : pending.length === 0 ? m.approval.allDecided : m.approval.pending(pending.length)}
        </span>
        {pending.length > 1 && (
          <div className="push revision-all">
            <Button size="s" isDisabled={placeable.length === 0} onPress={() => { onDecide(placeable.map(({ id }) => id), true) }}>{m.approval.acceptAll}</Button>
            <Button size="s" look="quiet" onPress={() => { onDecide(pending.map(({ id }) => id), false) }}>{m.approval.rejectAll}</Button>
          </div>
        )}
      </header>
      {revision.pieces.length > 0 && <PieceList pieces={revision.pieces} onDecide={onDecide} />}
    </section>
  )
}
