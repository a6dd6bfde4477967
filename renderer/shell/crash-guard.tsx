import { Component, type ReactNode } from 'react'
import { Button } from '../components/button.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { useNavigation } from '../hooks/navigation.tsx'
import { useMessages } from '../messages/use-messages.tsx'

interface State { readonly crashed: boolean }

/** Keeps a fault in one screen from emptying the window. */
export class CrashGuard extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { crashed: false }

  static getDerivedStateFromError(): State {
    return { crashed: true }
  }

  override render(): ReactNode {
    return this.state.crashed ? <Crashed onRetry={() => { this.setState({ crashed: false }) }} /> : this.props.children
  }
}

function Crashed({ onRetry }: { readonly onRetry: () => void }) {
  const m = useMessages()
  const { go } = useNavigation()
  return (
    <EmptyState icon="warning" title={m.shell.crashed} actions={
      <>
        <Button look="primary" onPress={onRetry}>{m.shell.tryAgain}</Button>
        <Button onPress={() => { go({ screen: 'overview' }); onRetry() }}>{m.shell.screens.overview}</Button>
      </>
    }>{m.shell.crashedMore}</EmptyState>
  )
}
