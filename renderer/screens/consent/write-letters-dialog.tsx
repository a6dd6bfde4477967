import { useState } from 'react'
import type { Letter } from '../../../electron/contract/letters.ts'
import { Button } from '../../components/button.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { DayField } from '../../components/day-field.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { FailureBanner } from '../../components/failure-banner.tsx'
import { TextField } from '../../components/field.tsx'
import { useNotices } from '../../components/notices.tsx'
import { Select } from '../../components/select.tsx'
import { call, useCall } from '../../hooks/client.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import type { LedgerDialogProps } from './send-dialog.tsx'

/** Writes a letter to Word for the chosen informants. */
export function WriteLettersDialog({ informantIds, letters, isOpen, onClose }: LedgerDialogProps & { readonly letters: readonly Letter[] }) {
  const m = useMessages()
  const words = m.consent
  const { notify } = useNotices()
  const write = useCall('letter.write')
  const [wanted, setWanted] = useState<string | null>(null)
  const [isMerged, setMerged] = useState(true)
  const [contact, setContact] = useState('')
  const [deadline, setDeadline] = useState<number | null>(null)
  const letter = letters.find(({ id }) => id === wanted) ?? letters[0]
  async function save(): Promise<void> {
    if (letter === undefined) return
    const chosen = await call('app.chooseFile', { purpose: 'export-word', suggestedName: words.fileName(letter.title) })
    if (!chosen.ok || chosen.value === null) return
    const { token } = chosen.value
    const reply = await write.run({ letterId: letter.id, informantIds: [...informantIds], file: token, isMerged, contact, deadline })
    if (!reply.ok) return
    onClose()
    const missing = reply.value.missing.length === 0 ? '' : ` ${words.missing(reply.value.missing.join(', '))}`
    notify({ text: words.written(reply.value.letters, reply.value.files) + missing, action: { label: m.common.showFile, run: () => { void call('app.showFile', { token }) } } })
  }
  return (
    <Dialog title={words.writeTitle(informantIds.length)} isOpen={isOpen} onClose={onClose} actions={
      <>
        <Button onPress={onClose}>{m.common.cancel}</Button>
        <Button look="primary" isDisabled={write.busy || letter === undefined} onPress={() => { void save() }}>{words.writeNow}</Button>
      </>
    }>
      <p>{words.writeText}</p>
      <Select label={words.letters} value={letter?.id ?? null} choices={letters.map(({ id, title }) => ({ id, label: title }))} onChange={setWanted} autoFocus />
      <TextField label={words.contact} hint={words.contactHint} value={contact} onChange={setContact} maxLength={300} />
      <DayField label={words.deadline} value={deadline} onChange={setDeadline} />
      {informantIds.length > 1 && <Checkbox isSelected={isMerged} onChange={setMerged}>{words.merged}</Checkbox>}
      <FailureBanner failure={write.failure} />
    </Dialog>
  )
}
