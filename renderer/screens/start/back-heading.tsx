import { IconButton } from '../../components/button.tsx'
import { useMessages } from '../../messages/use-messages.tsx'

/** The heading of a step of the start screen, with the way back. */
export function BackHeading({ title, onBack }: { readonly title: string; readonly onBack: () => void }) {
  const m = useMessages()
  return (
    <header className="start-heading">
      <IconButton icon="chevron-left" label={m.common.back} keys="Alt+ArrowLeft" onPress={onBack} />
      <h1>{title}</h1>
    </header>
  )
}
