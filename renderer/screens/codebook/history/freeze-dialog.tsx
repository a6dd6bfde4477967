import { useState, type FormEvent } from 'react'
import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { FailureBanner } from '../../../components/failure-banner.tsx'
import { TextField } from '../../../components/field.tsx'
import { useCall } from '../../../hooks/client.ts'
import { useMessages } from '../../../messages/use-messages.tsx'

/** Keeps the codebook as it is under a name, and begins the next version. */
export function FreezeDialog({ onDone, onClose }: { readonly onDone: (name: string) => void; readonly onClose: () => void }) {
  const m = useMessages()
  const { run, busy, failure } = useCall('codebook.freeze')
  const [name, setName] = useState('')
  const [note, setNote] = useState('')
  const canFreeze = !busy && name.trim() !== ''
  async function freeze(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (canFreeze && (await run({ name: name.trim(), note: note.trim() })).ok) onDone(name.trim())
  }
  return (
    <Dialog title={m.codebook.freezeTitle} isOpen onClose={onClose} width="s"
      actions={<><Button onPress={onClose}>{m.common.cancel}</Button><Button look="primary" type="submit" form="freeze-codebook" isDisabled={!canFreeze}>{m.codebook.freezeDo}</Button></>}>
      <form id="freeze-codebook" className="fields" onSubmit={(event) => { void freeze(event) }}>
        <p className="soft">{m.codebook.freezeText}</p>
        <TextField label={m.codebook.freezeName} value={name} onChange={setName} maxLength={200} autoFocus />
        <TextField label={m.codebook.freezeNote} note={`(${m.common.optional})`} value={note} onChange={setNote} rows={2} maxLength={2000} />
        <FailureBanner failure={failure} />
      </form>
    </Dialog>
  )
}
