import { useState } from 'react'
import type { SessionRow } from '../../../electron/contract/sessions.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { FailureBanner } from '../../components/failure-banner.tsx'
import { TextField } from '../../components/field.tsx'
import { useCall } from '../../hooks/client.ts'
import { useMessages } from '../../messages/use-messages.tsx'

/** Asks why locked notes, or a seminar that has ended, are to be written in again. */
export function UnlockDialog({ session, isOpen, onClose }: { readonly session: SessionRow; readonly isOpen: boolean; readonly onClose: () => void }) {
  const m = useMessages()
  const advance = useCall('session.advance')
  const isSeminar = session.kind === 'seminar'
  const [reason, setReason] = useState('')
  async function unlock(): Promise<void> {
    const reply = await advance.run({ id: session.id, to: isSeminar ? 'cleaned' : 'changed', reason })
    if (!reply.ok) return
    setReason('')
    onClose()
  }
  return (
    <Dialog title={m.approval.unlockTitle(session.code)} isOpen={isOpen} onClose={onClose} actions={
      <>
        <Button onPress={onClose}>{m.common.cancel}</Button>
        <Button look="primary" isDisabled={advance.busy || reason.trim() === ''} onPress={() => { void unlock() }}>{m.approval.unlockNow}</Button>
      </>
    }>
      <p>{isSeminar ? m.seminar.reopenText : m.approval.unlockText}</p>
      <TextField label={m.approval.reason} value={reason} onChange={setReason} maxLength={300} autoFocus />
      <FailureBanner failure={advance.failure} />
    </Dialog>
  )
}
