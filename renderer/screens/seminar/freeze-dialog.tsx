import { useState } from 'react'
import type { Finding, FindingSet } from '../../../electron/contract/seminar.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { FailureBanner } from '../../components/failure-banner.tsx'
import { TextField } from '../../components/field.tsx'
import { useNotices } from '../../components/notices.tsx'
import { useCall } from '../../hooks/client.ts'
import { useMessages } from '../../messages/use-messages.tsx'

/** The name after the highest of those there are: «foreløpig v0.3» is followed by «v0.4». */
function nextLabel(labels: readonly string[]): string {
  const numbers = labels.map((label) => Number(/v0\.(\d{1,4})$/.exec(label)?.[1] ?? 0))
  return `v0.${Math.max(labels.length, ...numbers) + 1}`
}

export interface FreezeDialogProps {
  readonly findings: readonly Finding[]
  readonly sets: readonly FindingSet[]
  readonly onFrozen: (setId: string) => void
  readonly onClose: () => void
}

/** Asks for the name under which the findings of now are kept; rejected ones stay out. */
export function FreezeDialog({ findings, sets, onFrozen, onClose }: FreezeDialogProps) {
  const m = useMessages()
  const { notify } = useNotices()
  const freeze = useCall('findingSet.freeze')
  const [label, setLabel] = useState(() => nextLabel(sets.map((set) => set.label)))
  const [note, setNote] = useState('')
  const kept = findings.filter((finding) => finding.status !== 'rejected')
  const isTaken = sets.some((set) => set.label === label.trim())
  async function submit(): Promise<void> {
    const reply = await freeze.run({ label, note, findingIds: kept.map((finding) => finding.id) })
    if (!reply.ok) return
    notify({ text: m.seminar.frozen(reply.value.label) })
    onFrozen(reply.value.id)
  }
  return (
    <Dialog title={m.seminar.freezeTitle} isOpen onClose={onClose} actions={(
      <>
        <Button onPress={onClose}>{m.common.cancel}</Button>
        <Button look="primary" icon="lock" type="submit" form="freeze" isDisabled={isTaken || label.trim() === '' || kept.length === 0 || freeze.busy}>{m.seminar.freeze}</Button>
      </>
    )}>
      <form id="freeze" className="fields" onSubmit={(event) => { event.preventDefault(); void submit() }}>
        <p>{m.seminar.freezeText(kept.length)}</p>
        <TextField label={m.seminar.label} autoFocus value={label} onChange={setLabel} hint={m.seminar.labelHint} problem={isTaken ? m.seminar.labelTaken : undefined} maxLength={100} />
        <TextField label={m.seminar.note} note={m.common.optional} value={note} onChange={setNote} maxLength={300} />
        <FailureBanner failure={freeze.failure} />
      </form>
    </Dialog>
  )
}
