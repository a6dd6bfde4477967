import { useState } from 'react'
import { ComboBox } from '../../../components/select.tsx'
import { useCall } from '../../../hooks/client.ts'
import { useLanguage, useMessages } from '../../../messages/use-messages.tsx'
import { codeForest, withDescendants } from '../code-forest.ts'
import { codeName } from '../code-label.ts'
import { ActDialog } from './act-dialog.tsx'
import type { CodeActProps } from './code-act.ts'

/** Stands for «no code in particular». */
const none = 'none'

/** Takes a code out of use, with the one to use instead. */
export function RetireDialog({ code, codes, onDone, onClose }: CodeActProps) {
  const m = useMessages()
  const language = useLanguage()
  const { run, busy, failure } = useCall('code.retire')
  const [successor, setSuccessor] = useState<string | null>(none)
  const [reason, setReason] = useState('')
  const below = withDescendants(codeForest(codes), code.id)
  const choices = [{ id: none, label: m.codebook.noSuccessor }, ...codes.filter((one) => !one.retired && !below.has(one.id)).map((one) => ({ id: one.id, label: codeName(one, language) }))]
  async function retire(): Promise<void> {
    if ((await run({ id: code.id, successorId: successor === none ? null : successor, reason })).ok) onDone(m.codebook.retired(codeName(code, language)))
  }
  return (
    <ActDialog title={m.codebook.retireTitle(codeName(code, language))} doLabel={m.codebook.retireDo} canDo={!busy && successor !== null} failure={failure} reason={reason} onReason={setReason}
      onDo={() => { void retire() }} onClose={onClose}>
      <p className="soft">{m.codebook.retireText}</p>
      <ComboBox label={m.codebook.successor} choices={choices} value={successor} onChange={setSuccessor} opensOnFocus={false} />
    </ActDialog>
  )
}
