import { sessionModes } from '../../../codebook/informants/session.ts'
import type { StudyState } from '../../../electron/contract/study.ts'
import { DayField } from '../../components/day-field.tsx'
import { TextField } from '../../components/field.tsx'
import { Select } from '../../components/select.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import { isOutside, type SessionDraft } from './session-draft.ts'

export interface TimeFieldsProps {
  readonly draft: SessionDraft
  readonly study: StudyState
  readonly onChange: (part: Partial<SessionDraft>) => void
}

const mostMinutes = 1440

/** When, how, how long, and who asks and types. A date outside the project period is pointed out, not refused. */
export function TimeFields({ draft, study, onChange }: TimeFieldsProps) {
  const m = useMessages()
  const words = m.sessions
  const coders = study.coders.map(({ id, label }) => ({ id, label }))
  return (
    <div className="fields fields-pair">
      <DayField label={words.plannedAt} value={draft.plannedAt} onChange={(plannedAt) => { onChange({ plannedAt }) }}
        {...(isOutside(draft.plannedAt, study) ? { hint: words.outside } : {})} />
      <DayField label={words.heldAt} value={draft.heldAt} onChange={(heldAt) => { onChange({ heldAt }) }}
        {...(isOutside(draft.heldAt, study) ? { hint: words.outside } : {})} />
      <Select label={words.mode} value={draft.mode} choices={sessionModes.map((id) => ({ id, label: m.common.modes[id] }))} placeholder={m.common.notChosen}
        onChange={(id) => { onChange({ mode: sessionModes.find((mode) => mode === id) ?? null }) }} />
      <TextField label={words.minutes} inputMode="numeric" value={draft.minutes === null ? '' : String(draft.minutes)} maxLength={4}
        onChange={(text) => {
          const minutes = Number.parseInt(text, 10)
          onChange({ minutes: Number.isNaN(minutes) ? null : Math.min(mostMinutes, Math.max(0, minutes)) })
        }} />
      <Select label={words.askedBy} value={draft.askedBy} choices={coders} placeholder={m.common.notChosen} onChange={(askedBy) => { onChange({ askedBy }) }} />
      <Select label={words.typedBy} value={draft.typedBy} choices={coders} placeholder={m.common.notChosen} onChange={(typedBy) => { onChange({ typedBy }) }} />
    </div>
  )
}
