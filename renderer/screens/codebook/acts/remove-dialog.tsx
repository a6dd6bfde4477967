import { useState } from 'react'
import { Banner } from '../../../components/banner.tsx'
import { useAsk, useCall } from '../../../hooks/client.ts'
import { useFormat, useLanguage, useMessages } from '../../../messages/use-messages.tsx'
import { codeName } from '../code-label.ts'
import { ActDialog } from './act-dialog.tsx'
import type { CodeActProps } from './code-act.ts'
import { usesText } from './uses-text.ts'

/** Removes a code that is used nowhere; of one that is, it says what is in the way. */
export function RemoveDialog({ code, onDone, onClose }: CodeActProps) {
  const m = useMessages()
  const language = useLanguage()
  const format = useFormat()
  const { data } = useAsk('code.uses', { id: code.id })
  const { run, busy, failure } = useCall('code.remove')
  const [reason, setReason] = useState('')
  const inTheWay = data === undefined ? '' : usesText(m, format, data)
  async function remove(): Promise<void> {
    if ((await run({ id: code.id, reason })).ok) onDone(m.codebook.removed(codeName(code, language)), null)
  }
  return (
    <ActDialog title={m.codebook.removeTitle(codeName(code, language))} doLabel={m.codebook.removeDo} canDo={!busy && data !== undefined && inTheWay === ''} failure={failure}
      reason={reason} onReason={setReason} isReasonOptional onDo={() => { void remove() }} onClose={onClose}>
      {inTheWay === '' ? <p className="soft">{m.codebook.removeText}</p> : <Banner tone="warn">{m.codebook.removeNot(inTheWay)}</Banner>}
    </ActDialog>
  )
}
