import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import { ReadingEnd } from './reading-end.tsx'
import type { Reading } from './use-reading.ts'

export interface NothingToReadProps {
  readonly reading: Reading
  /** Whose passages alone are shown; null where all are. */
  readonly coder: string | null
  readonly onAllCoders: () => void
  readonly onSession: () => void
}

/** A question that nobody has answered, or a code that is not used or not by this coder: what would be here, and the way on. */
export function NothingToRead({ reading: { across, outline }, coder, onAllCoders, onSession }: NothingToReadProps) {
  const m = useMessages()
  const words = m.coding.nothingToRead
  const toSession = <Button look="primary" onPress={onSession}>{m.coding.commands.readSession}</Button>
  if (across?.by === 'code') {
    return coder === null ? <EmptyState icon="code" title={words.code} actions={toSession}><p>{words.codeMore}</p></EmptyState>
      : <EmptyState icon="code" title={words.coder(coder)} actions={<Button look="primary" onPress={onAllCoders}>{words.allCoders}</Button>}><p>{words.coderMore}</p></EmptyState>
  }
  const isAsked = (outline?.noAnswer.length ?? 0) > 0
  return (
    <EmptyState icon="edit" title={isAsked ? words.noAnswer : words.notAsked} actions={toSession}>
      {outline !== null && <ReadingEnd outline={outline} at={0} onPart={() => undefined} />}
    </EmptyState>
  )
}
