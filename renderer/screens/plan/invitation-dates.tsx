import { useState } from 'react'
import { DayField } from '../../components/day-field.tsx'
import { TextField } from '../../components/field.tsx'
import { useRun } from '../../components/notices.tsx'
import type { PlannedOrganisation } from '../../../electron/contract/plan.ts'
import { today } from '../../messages/day.ts'
import { useMessages } from '../../messages/use-messages.tsx'

/** The days and the note of one invitation, kept as they are typed and on leaving. */
export function InvitationDates({ invitation, name }: { readonly invitation: PlannedOrganisation; readonly name: string }) {
  const words = useMessages().plan
  const run = useRun()
  const [note, setNote] = useState(invitation.note)
  const save = (change: { readonly invitedAt?: number | null; readonly answeredAt?: number | null; readonly note?: string }) =>
    void run('plan.invite', { organisationIds: [invitation.id], day: today(), ...change })
  const isAsked = invitation.state !== null && invitation.state !== 'proposed'
  const isAnswered = invitation.state === 'accepted' || invitation.state === 'declined'
  return (
    <div className="plan-dates" role="group" aria-label={name}>
      <strong>{name}</strong>
      {isAsked && <DayField label={words.invitedOn} value={invitation.invitedAt} onChange={(invitedAt) => { save({ invitedAt }) }} />}
      {isAnswered && <DayField label={words.answeredOn} value={invitation.answeredAt} onChange={(answeredAt) => { save({ answeredAt }) }} />}
      <TextField label={words.note} value={note} onChange={setNote} maxLength={2000} onBlur={() => { if (note !== invitation.note) save({ note }) }} />
    </div>
  )
}
