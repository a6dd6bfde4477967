import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { TextField } from '../../components/field.tsx'
import { useMessages } from '../../messages/use-messages.tsx'

export interface PasteDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onPaste: (text: string) => void
}

/** Notes that were copied from elsewhere. */
export function PasteDialog({ isOpen, onClose, onPaste }: PasteDialogProps) {
  const m = useMessages()
  const [text, setText] = useState('')
  function close(): void {
    setText('')
    onClose()
  }
  return (
    <Dialog title={m.imports.paste} isOpen={isOpen} onClose={close} width="l" actions={
      <>
        <Button onPress={close}>{m.common.cancel}</Button>
        <Button look="primary" isDisabled={text.trim() === ''} onPress={() => { setText(''); onPaste(text) }}>{m.imports.look}</Button>
      </>
    }>
      <TextField label={m.imports.pastedText} rows={14} value={text} onChange={setText} autoFocus />
    </Dialog>
  )
}
