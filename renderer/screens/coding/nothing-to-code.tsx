import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { useNavigation } from '../../hooks/navigation.tsx'
import { useMessages } from '../../messages/use-messages.tsx'

/** A session without notes, and the way to write some. */
export function NothingToCode({ sessionId }: { readonly sessionId: string }) {
  const m = useMessages()
  const { go } = useNavigation()
  return (
    <EmptyState icon="edit" title={m.coding.nothingToCode} actions={<Button look="primary" onPress={() => { go({ screen: 'notes', sessionId }) }}>{m.coding.writeNotes}</Button>}>
      <p>{m.coding.nothingToCodeMore}</p>
    </EmptyState>
  )
}
