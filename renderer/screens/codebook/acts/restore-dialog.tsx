import { useState } from 'react'
import { useCall } from '../../../hooks/client.ts'
import { useLanguage, useMessages } from '../../../messages/use-messages.tsx'
import { codeName } from '../code-label.ts'
import { ActDialog } from './act-dialog.tsx'
import type { CodeActProps } from './code-act.ts'

/** Takes a retired code into use again. */
export function RestoreDialog({ code, onDone, onClose }: CodeActProps) {
  const m = useMessages()
  const language = useLanguage()
  const { run, busy, failure } = useCall('code.restore')
  const [reason, setReason] = useState('')
  async function restore(): Promise<void> {
    if ((await run({ id: code.id, reason })).ok) onDone(m.codebook.restored(codeName(code, language)))
  }
  return (
    <ActDialog title={`${m.codebook.restore}: ${codeName(code, language)}`} doLabel={m.codebook.restore} canDo={!busy} failure={failure} reason={reason} onReason={setReason} isReasonOptional
      onDo={() => { void restore() }} onClose={onClose}>{null}</ActDialog>
  )
}
