import { useState } from 'react'
import type { SessionRow } from '../../../electron/contract/sessions.ts'
import { Button } from '../../components/button.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { DayField } from '../../components/day-field.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { FailureBanner } from '../../components/failure-banner.tsx'
import { TextField } from '../../components/field.tsx'
import { useNotices } from '../../components/notices.tsx'
import { Select } from '../../components/select.tsx'
import { call, useCall } from '../../hooks/client.ts'
import { useSessionPeople } from '../../hooks/use-session-people.ts'
import { today } from '../../messages/day.ts'
import { useMessages } from '../../messages/use-messages.tsx'

/** Milliseconds in the two weeks that an informant has unless another day is chosen. */
const twoWeeks = 14 * 86_400_000

/** Asks for whom, until when and with whom as contact, and writes the notes for approval. */
export function WriteDialog({ session, isOpen, onClose }: { readonly session: SessionRow; readonly isOpen: boolean; readonly onClose: () => void }) {
  const m = useMessages()
  const words = m.approval
  const { notify } = useNotices()
  const people = useSessionPeople(session).filter(({ role }) => role === 'participant')
  const write = useCall('approval.write')
  const [informantId, setInformant] = useState<string | null>(people[0]?.id ?? null)
  const [deadline, setDeadline] = useState<number | null>(() => today() + twoWeeks)
  const [contact, setContact] = useState('')
  const [hidesConfidential, setHides] = useState(false)

  async function start(): Promise<void> {
    if (deadline === null) return
    const chosen = await call('app.chooseFile', { purpose: 'export-word', suggestedName: words.fileName(session.code) })
    if (!chosen.ok || chosen.value === null) return
    const { token } = chosen.value
    const reply = await write.run({ sessionId: session.id, informantId: informantId ?? people[0]?.id ?? null, file: token, deadline, contact, hidesConfidential })
    if (!reply.ok) return
    onClose()
    notify({ text: words.written(reply.value.answers), action: { label: m.common.showFile, run: () => { void call('app.showFile', { token }) } } })
  }
  return (
    <Dialog title={words.writeTitle(session.code)} isOpen={isOpen} onClose={onClose} actions={
      <>
        <Button onPress={onClose}>{m.common.cancel}</Button>
        <Button look="primary" isDisabled={write.busy || deadline === null} onPress={() => { void start() }}>{words.writeNow}</Button>
      </>
    }>
      <p>{words.writeText}</p>
      {people.length > 1 && (
        <>
          <p>{words.groupText}</p>
          <Select label={words.forWhom} value={informantId ?? people[0]?.id ?? null} choices={people.map(({ id, label }) => ({ id, label }))} onChange={setInformant} />
        </>
      )}
      <DayField label={words.deadline} value={deadline} onChange={setDeadline} autoFocus />
      <TextField label={words.contact} hint={words.contactHint} value={contact} onChange={setContact} maxLength={300} />
      <Checkbox isSelected={hidesConfidential} onChange={setHides}>{words.hidesConfidential}</Checkbox>
      <FailureBanner failure={write.failure} />
    </Dialog>
  )
}
