import type { FormEvent, ReactNode } from 'react'
import type { Failure } from '../../../../electron/contract/failure.ts'
import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { FailureBanner } from '../../../components/failure-banner.tsx'
import { TextField } from '../../../components/field.tsx'
import { useMessages } from '../../../messages/use-messages.tsx'

export interface ActDialogProps {
  readonly title: string
  /** What the button that does it says. */
  readonly doLabel: string
  readonly canDo: boolean
  readonly failure: Failure | null
  readonly reason: string
  readonly onReason: (reason: string) => void
  /** Whether it may be done without a reason. */
  readonly isReasonOptional?: boolean
  readonly width?: 's' | 'm'
  readonly onDo: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** The frame of what is done to a code: what it comes to, why, and one button. */
export function ActDialog({ title, doLabel, canDo, failure, reason, onReason, isReasonOptional = false, width = 's', onDo, onClose, children }: ActDialogProps) {
  const m = useMessages()
  const mayDo = canDo && (isReasonOptional || reason.trim() !== '')
  function submit(event: FormEvent): void {
    event.preventDefault()
    if (mayDo) onDo()
  }
  return (
    <Dialog title={title} isOpen onClose={onClose} width={width}
      actions={<><Button onPress={onClose}>{m.common.cancel}</Button><Button look="primary" type="submit" form="code-act" isDisabled={!mayDo}>{doLabel}</Button></>}>
      <form id="code-act" className="fields" onSubmit={submit}>
        {children}
        <TextField label={m.codebook.reason} {...(isReasonOptional ? { note: `(${m.common.optional})` } : {})} value={reason} onChange={onReason} hint={m.codebook.reasonHint} maxLength={1000} />
        <FailureBanner failure={failure} />
      </form>
    </Dialog>
  )
}
