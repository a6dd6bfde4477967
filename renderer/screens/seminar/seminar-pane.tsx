import { useState } from 'react'
import type { FindingSet, Seminar } from '../../../electron/contract/seminar.ts'
import type { SessionRow } from '../../../electron/contract/sessions.ts'
import { useCommands } from '../../commands/use-commands.tsx'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { Select } from '../../components/select.tsx'
import { useNavigation } from '../../hooks/navigation.tsx'
import { useFormat, useMessages } from '../../messages/use-messages.tsx'
import { CloseDialog } from './close-dialog.tsx'
import { ClosedSeminar } from './closed-seminar.tsx'
import { InputLine } from './input-line.tsx'
import { InputList } from './input-list.tsx'
import { SeminarFacts } from './seminar-facts.tsx'

export interface SeminarPaneProps {
  readonly seminars: readonly SessionRow[]
  readonly seminarId: string | null
  readonly seminar: Seminar | undefined
  readonly sets: readonly FindingSet[]
  readonly onChoose: (sessionId: string | null) => void
}

/** One seminar: its facts, a line for what is said now, and what was said before. */
export function SeminarPane({ seminars, seminarId, seminar, sets, onChoose }: SeminarPaneProps) {
  const m = useMessages()
  const format = useFormat()
  const { go } = useNavigation()
  /** Id of the input that is being changed, or null: the line makes a new one. */
  const [changing, change] = useState<string | null>(null)
  const [isClosing, setClosing] = useState(false)
  const session = seminars.find(({ id }) => id === seminarId)
  const canClose = session !== undefined && session.state !== 'planned' && session.state !== 'locked'
  useCommands([{ id: 'seminar.close', label: (w) => w.seminar.commands.close, group: 'study', menu: 'edit', keys: 'Ctrl+Shift+L', when: () => canClose, run: () => { setClosing(true) } }])
  if (seminarId === null) {
    return (
      <EmptyState icon="people" title={m.seminar.noSeminar} actions={<Button icon="add" look="primary" onPress={() => { go({ screen: 'sessions', create: true }) }}>{m.seminar.newSeminar}</Button>}>
        <p>{m.seminar.noSeminarText}</p>
      </EmptyState>
    )
  }
  if (seminar === undefined) return null
  const set = sets.find(({ id }) => id === seminar.findingSetId) ?? null
  const day = (row: SessionRow) => row.heldAt ?? row.plannedAt
  return (
    <section className="seminar-pane" aria-label={m.seminar.session}>
      <div className="seminar-head">
        <Select label={m.seminar.session} hideLabel value={seminarId} onChange={onChoose} choices={seminars.map((row) => {
          const at = day(row)
          return { id: row.id, label: at === null ? row.code : `${row.code}, ${format.day(at)}` }
        })} />
        {canClose && <Button icon="lock" look="quiet" onPress={() => { setClosing(true) }}>{m.seminar.closeShort}</Button>}
        <Button icon="edit" look="quiet" onPress={() => { go({ screen: 'notes', sessionId: seminarId }) }}>{m.sessions.openNotes}</Button>
      </div>
      <SeminarFacts seminar={seminar} sets={sets} />
      {session?.state === 'locked'
        ? <ClosedSeminar seminar={seminar} session={session} />
        : <InputLine key={changing ?? 'new'} seminar={seminar} set={set} input={seminar.inputs.find(({ id }) => id === changing) ?? null} onDone={() => { change(null) }} />}
      <InputList seminar={seminar} set={set} onChange={session?.state === 'locked' ? undefined : change} />
      {isClosing && <CloseDialog seminar={seminar} onPlace={(id) => { setClosing(false); change(id) }} onClose={() => { setClosing(false) }} />}
    </section>
  )
}
