import { Button } from '../../components/button.tsx'
import type { Outline } from '../../hooks/use-reading-across.ts'
import { useFormat, useMessages } from '../../messages/use-messages.tsx'

/** What stands below a part of what is read across sessions: the way to the next, and after the last who was asked in vain and who was not asked. */
export function ReadingEnd({ outline: { parts, noAnswer, notAsked }, at, onPart }: { readonly outline: Outline; readonly at: number; readonly onPart: (step: 1 | -1) => void }) {
  const m = useMessages()
  const { list } = useFormat()
  return (
    <footer className="reading-end">
      {parts.length > 1 && (
        <nav className="reading-parts" aria-label={m.coding.parts}>
          <Button size="s" icon="chevron-left" isDisabled={at === 0} onPress={() => { onPart(-1) }}>{m.coding.commands.previousPart}</Button>
          <span>{m.coding.part(at + 1, parts.length)}</span>
          <Button size="s" isDisabled={at >= parts.length - 1} onPress={() => { onPart(1) }}>{m.coding.commands.nextPart}</Button>
        </nav>
      )}
      {at >= parts.length - 1 && noAnswer.length > 0 && <p>{m.coding.noAnswerIn(list(noAnswer))}</p>}
      {at >= parts.length - 1 && notAsked.length > 0 && <p>{m.coding.notAskedIn(list(notAsked))}</p>}
    </footer>
  )
}
