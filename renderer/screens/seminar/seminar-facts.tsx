import { useState } from 'react'
import type { FindingSet, Seminar } from '../../../electron/contract/seminar.ts'
import { TextField } from '../../components/field.tsx'
import { useRun } from '../../components/notices.tsx'
import { Select } from '../../components/select.tsx'
import { useMessages } from '../../messages/use-messages.tsx'

/** How many came, and which frozen list the seminar works from. */
export function SeminarFacts({ seminar, sets }: { readonly seminar: Seminar; readonly sets: readonly FindingSet[] }) {
  const m = useMessages()
  const run = useRun()
  const { sessionId, externalParticipants, observers, findingSetId } = seminar
  const save = (change: Partial<Pick<Seminar, 'externalParticipants' | 'observers' | 'findingSetId'>>) =>
    void run('seminar.save', { sessionId, externalParticipants, observers, findingSetId, ...change })
  return (
    <div className="seminar-facts">
      <Select label={m.seminar.worksFrom} value={findingSetId ?? 'none'} hint={findingSetId === null ? m.seminar.noList : undefined}
        onChange={(id) => { save({ findingSetId: id === 'none' ? null : id }) }}
        choices={[{ id: 'none', label: m.seminar.noneChosen }, ...sets.map((set) => ({ id: set.id, label: set.label }))]} />
      <HeadCount key={`external ${externalParticipants}`} label={m.seminar.external} value={externalParticipants} onSave={(value) => { save({ externalParticipants: value }) }} />
      <HeadCount key={`observers ${observers}`} label={m.seminar.observers} value={observers} onSave={(value) => { save({ observers: value }) }} />
    </div>
  )
}

/** A number of people, or nothing where it is not known; saved when one leaves it. */
function HeadCount({ label, value, onSave }: { readonly label: string; readonly value: number | null; readonly onSave: (value: number | null) => void }) {
  const [text, setText] = useState(value === null ? '' : String(value))
  const number = /^\d{1,4}$/.test(text.trim()) ? Number(text) : null
  return (
    <TextField label={label} inputMode="numeric" className="seminar-count" value={text} onChange={(typed) => { setText(typed.replaceAll(/\D/g, '').slice(0, 4)) }}
      onBlur={() => { if (number !== value) onSave(number) }} />
  )
}
