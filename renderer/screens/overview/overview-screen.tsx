import { Screen } from '../../components/screen.tsx'
import { useMessages } from '../../messages/use-messages.tsx'

export function OverviewScreen() {
  const m = useMessages()
  return <Screen title={m.overview.title}>{null}</Screen>
}
