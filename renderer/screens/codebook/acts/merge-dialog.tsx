import { useState } from 'react'
import { Banner } from '../../../components/banner.tsx'
import { ComboBox } from '../../../components/select.tsx'
import { failureOf, useAsk, useCall } from '../../../hooks/client.ts'
import { useFormat, useLanguage, useMessages } from '../../../messages/use-messages.tsx'
import { codeForest, withDescendants } from '../code-forest.ts'
import { codeName } from '../code-label.ts'
import { ActDialog } from './act-dialog.tsx'
import type { CodeActProps } from './code-act.ts'
import { usesText } from './uses-text.ts'

/** Lets a code go into another one, and says beforehand what comes along. */
export function MergeDialog({ code, codes, onDone, onClose }: CodeActProps) {
  const m = useMessages()
  const language = useLanguage()
  const format = useFormat()
  const { run, busy, failure } = useCall('code.merge')
  const [into, setInto] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const { data, error } = useAsk('code.mergePreview', { id: code.id, intoId: into ?? '' }, { enabled: into !== null })
  const below = withDescendants(codeForest(codes), code.id)
  const choices = codes.filter((one) => !one.retired && !below.has(one.id)).map((one) => ({ id: one.id, label: codeName(one, language) }))
  const follows = data === undefined ? '' : usesText(m, format, data.uses)
  async function merge(): Promise<void> {
    const kept = codes.find((one) => one.id === into)
    if (kept !== undefined && (await run({ id: code.id, intoId: kept.id, reason })).ok) onDone(m.codebook.merged(codeName(code, language), codeName(kept, language)), kept.id)
  }
  return (
    <ActDialog title={m.codebook.mergeTitle(codeName(code, language))} doLabel={m.codebook.mergeDo} canDo={!busy && into !== null && data !== undefined}
      failure={failure ?? (into === null || error === null ? null : failureOf(error))} reason={reason} onReason={setReason} onDo={() => { void merge() }} onClose={onClose}>
      <p className="soft">{m.codebook.mergeText}</p>
      <ComboBox label={m.codebook.mergeInto} choices={choices} value={into} onChange={setInto} opensOnFocus={false} autoFocus />
      {data !== undefined && follows !== '' && <p role="status">{m.codebook.follows(follows)}{data.joined > 0 && ` ${m.codebook.joined(data.joined)}`}</p>}
      {data !== undefined && data.lackStance > 0 && <Banner tone="warn">{m.codebook.lackStance(data.lackStance)}</Banner>}
    </ActDialog>
  )
}
