import { useState } from 'react'
import { consentItems, consentStates, type ConsentItem, type ConsentState } from '../../../codebook/privacy/identity.ts'
import { contactChannels, type ContactChannel } from '../../../codebook/privacy/letter.ts'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { DayField } from '../../components/day-field.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { FailureBanner } from '../../components/failure-banner.tsx'
import { Select } from '../../components/select.tsx'
import { useCall } from '../../hooks/client.ts'
import { today } from '../../messages/day.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import type { LedgerDialogProps } from './send-dialog.tsx'

/** Notes what the chosen informants have answered; says plainly that a withdrawal deletes nothing yet. */
export function AnswerDialog({ informantIds, isOpen, onClose }: LedgerDialogProps) {
  const m = useMessages()
  const words = m.consent
  const answer = useCall('ledger.consent')
  const [items, setItems] = useState<ReadonlySet<ConsentItem>>(new Set(['participate']))
  const [state, setState] = useState<ConsentState>('given')
  const [decidedAt, setDecidedAt] = useState<number | null>(() => today())
  const [channel, setChannel] = useState<ContactChannel>('email')
  async function save(): Promise<void> {
    if (decidedAt === null) return
    const reply = await answer.run({ informantIds: [...informantIds], items: consentItems.filter((item) => items.has(item)), state, decidedAt, channel })
    if (reply.ok) onClose()
  }
  const toggle = (item: ConsentItem, isIn: boolean) => { setItems((before) => new Set(consentItems.filter((one) => (one === item ? isIn : before.has(one))))) }
  return (
    <Dialog title={words.answerTitle(informantIds.length)} isOpen={isOpen} onClose={onClose} actions={
      <>
        <Button onPress={onClose}>{m.common.cancel}</Button>
        <Button look="primary" isDisabled={answer.busy || items.size === 0 || decidedAt === null} onPress={() => { void save() }}>{words.save}</Button>
      </>
    }>
      <Select label={words.state} value={state} choices={consentStates.map((id) => ({ id, label: words.states[id] }))} autoFocus
        onChange={(id) => { setState(consentStates.find((one) => one === id) ?? 'given') }} />
      {state === 'withdrawn' && <Banner tone="warn">{words.withdrawnText}</Banner>}
      <div className="field" role="group" aria-label={words.about}>
        <span className="label">{words.about}</span>
        {consentItems.map((item) => (
          <Checkbox key={item} isSelected={items.has(item)} onChange={(isIn) => { toggle(item, isIn) }}>{words.items[item]}</Checkbox>
        ))}
      </div>
      <DayField label={words.decidedAt} value={decidedAt} onChange={setDecidedAt} />
      <Select label={words.channel} value={channel} choices={contactChannels.map((id) => ({ id, label: words.channels[id] }))}
        onChange={(id) => { setChannel(contactChannels.find((one) => one === id) ?? 'email') }} />
      <FailureBanner failure={answer.failure} />
    </Dialog>
  )
}
