import type { ReactNode } from 'react'
import type { Failure } from '../../electron/contract/failure.ts'
import { failureText } from '../messages/failure-text.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { Banner } from './banner.tsx'

/** Why something was refused, in place. Shows nothing for a null failure or one the user brought about by cancelling. */
export function FailureBanner({ failure, actions }: { readonly failure: Failure | null; readonly actions?: ReactNode }) {
  const m = useMessages()
  if (failure === null || failure.kind === 'cancelled') return null
  return <Banner tone="danger" role="alert" actions={actions}>{failureText(m, failure)}</Banner>
}
