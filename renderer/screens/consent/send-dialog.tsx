import { useState } from 'react'
import { contactChannels, type ContactChannel } from '../../../codebook/privacy/letter.ts'
import type { Letter } from '../../../electron/contract/letters.ts'
import { Button } from '../../components/button.tsx'
import { DayField } from '../../components/day-field.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { FailureBanner } from '../../components/failure-banner.tsx'
import { Select } from '../../components/select.tsx'
import { useCall } from '../../hooks/client.ts'
import { today } from '../../messages/day.ts'
import { useMessages } from '../../messages/use-messages.tsx'

export interface LedgerDialogProps {
  readonly informantIds: readonly string[]
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Notes that a letter went to the chosen informants. */
export function SendDialog({ informantIds, letters, isOpen, onClose }: LedgerDialogProps & { readonly letters: readonly Letter[] }) {
  const m = useMessages()
  const words = m.consent
  const send = useCall('ledger.send')
  const choices = letters.flatMap((letter) => letter.versions.map(({ id, version, language }) => ({ id, label: words.version(letter.title, version, m.common.names[language]) })))
  const [versionId, setVersion] = useState<string | null>(null)
  const [sentAt, setSentAt] = useState<number | null>(() => today())
  const [channel, setChannel] = useState<ContactChannel>('email')
  const letterVersionId = versionId ?? choices[0]?.id
  async function save(): Promise<void> {
    if (letterVersionId === undefined || sentAt === null) return
    const reply = await send.run({ informantIds: [...informantIds], letterVersionId, sentAt, channel })
    if (reply.ok) onClose()
  }
  return (
    <Dialog title={words.sendTitle(informantIds.length)} isOpen={isOpen} onClose={onClose} actions={
      <>
        <Button onPress={onClose}>{m.common.cancel}</Button>
        <Button look="primary" isDisabled={send.busy || letterVersionId === undefined || sentAt === null} onPress={() => { void save() }}>{words.save}</Button>
      </>
    }>
      <p>{words.sendText}</p>
      <Select label={words.letter} value={letterVersionId ?? null} choices={choices} onChange={setVersion} autoFocus />
      <DayField label={words.sentAt} value={sentAt} onChange={setSentAt} />
      <Select label={words.channel} value={channel} choices={contactChannels.map((id) => ({ id, label: words.channels[id] }))}
        onChange={(id) => { setChannel(contactChannels.find((one) => one === id) ?? 'email') }} />
      <FailureBanner failure={send.failure} />
    </Dialog>
  )
}
