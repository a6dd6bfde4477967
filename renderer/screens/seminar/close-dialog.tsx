import { isUnplaced } from '../../../codebook/findings/tally-inputs.ts'
import type { Seminar } from '../../../electron/contract/seminar.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { FailureBanner } from '../../components/failure-banner.tsx'
import { useCall } from '../../hooks/client.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { UnplacedList } from './unplaced-list.tsx'

export interface CloseDialogProps {
  readonly seminar: Seminar
  readonly onPlace: (inputId: string) => void
  readonly onClose: () => void
}

/** Ends a seminar. What is not placed is listed first; it is in nobody's way. */
export function CloseDialog({ seminar, onPlace, onClose }: CloseDialogProps) {
  const m = useMessages()
  const close = useCall('seminar.close')
  const unplaced = seminar.inputs.filter(isUnplaced)
  async function submit(): Promise<void> {
    const reply = await close.run({ sessionId: seminar.sessionId })
    if (reply.ok) onClose()
  }
  return (
    <Dialog title={m.seminar.closeTitle(seminar.code)} isOpen onClose={onClose} actions={
      <>
        <Button onPress={onClose}>{m.common.cancel}</Button>
        <Button look="primary" icon="lock" autoFocus isDisabled={close.busy} onPress={() => { void submit() }}>{m.seminar.close}</Button>
      </>
    }>
      <p>{m.seminar.closeText}</p>
      {unplaced.length > 0 && (
        <>
          <p>{m.seminar.unplacedAtClose(unplaced.length)}</p>
          <UnplacedList seminar={seminar} onPlace={onPlace} />
        </>
      )}
      <FailureBanner failure={close.failure} />
    </Dialog>
  )
}
