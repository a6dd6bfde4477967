import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { FailureBanner } from '../../components/failure-banner.tsx'
import { useNotices, useRun } from '../../components/notices.tsx'
import { call } from '../../hooks/client.ts'
import type { Failure } from '../../../electron/contract/failure.ts'
import { useMessages } from '../../messages/use-messages.tsx'

export interface RemoveButtonProps {
  readonly kind: 'organisation' | 'informant'
  readonly id: string
  readonly name: string
  readonly onRemoved: () => void
}

/** Removes at once, for undo takes it back; says which sessions stand in the way. */
export function RemoveButton({ kind, id, name, onRemoved }: RemoveButtonProps) {
  const m = useMessages()
  const run = useRun()
  const { notify } = useNotices()
  const [failure, setFailure] = useState<Failure | null>(null)

  async function remove(): Promise<void> {
    const reply = await call(kind === 'organisation' ? 'register.removeOrganisation' : 'register.removeInformant', { id })
    if (!reply.ok) {
      setFailure(reply.failure)
      return
    }
    onRemoved()
    notify({ text: m.register.removed(name), action: { label: m.common.undo, run: () => { void run('history.undo', {}) } } })
  }
  return (
    <>
      {failure !== null && <div className="remove-failure"><FailureBanner failure={failure} /></div>}
      <Button look="danger" icon="trash" className="push" onPress={() => { void remove() }}>{m.register.remove}</Button>
    </>
  )
}
