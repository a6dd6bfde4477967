import { useSyncExternalStore } from 'react'
import { countIdentifiers } from '../../../codebook/privacy/identifiers/found-identifier.ts'
import type { IdentifierInNotes } from '../../../electron/contract/names.ts'
import { ariaKeys } from '../../commands/keys.ts'
import { Button } from '../../components/button.tsx'
import { countedNames } from '../../components/counted-names.ts'
import { useFormat, useMessages } from '../../messages/use-messages.tsx'
import { isAtCursor } from './at-cursor.ts'
import type { Draft } from './draft.ts'

/** Opens the list of names and numbers from the text, and leads back. */
export const namesKey = 'F12'

export interface NamesLineProps {
  readonly hits: readonly IdentifierInNotes[]
  readonly draft: Draft | null
  readonly isOpen: boolean
  readonly onOpen: () => void
}

const watchNothing = () => () => { /* There is no text to watch. */ }

/** The quiet word below that the notes hold names or numbers. It takes no focus, says nothing aloud, and waits while one writes in the words themselves. */
export function NamesLine({ hits, draft, isOpen, onOpen }: NamesLineProps) {
  const m = useMessages()
  const format = useFormat()
  const own = draft?.writer.stored.id
  const written = useSyncExternalStore(draft?.watch ?? watchNothing, () => (
    draft?.hasFocus === true ? hits.flatMap((hit, at) => (hit.answerId === own && isAtCursor(draft.state, hit.text) ? [at] : [])).join() : ''
  )).split(',')
  const shown = hits.filter((_, at) => !written.includes(String(at)))
  if (shown.length === 0) return null
  const contains = m.names.contains(countedNames(countIdentifiers(shown), m, format))
  return (
    <Button look="quiet" size="s" icon="person" keys={namesKey} className="strip-names" aria-expanded={isOpen} aria-keyshortcuts={ariaKeys(namesKey)} onPress={onOpen}>
      <span className="sr-only">{`${m.names.all}: ${shown.length}. ${contains}`}</span>
      <span aria-hidden="true"><span className="names-long">{contains}</span><span className="names-short">{m.names.all}: {shown.length}</span><span className="names-count">{shown.length}</span></span>
    </Button>
  )
}
