import { sessionStates, type SessionState } from '../../../codebook/informants/session.ts'
import type { SessionRow } from '../../../electron/contract/sessions.ts'
import { Select } from '../../components/select.tsx'
import { useMessages } from '../../messages/use-messages.tsx'

export interface StateFilterProps {
  readonly sessions: readonly SessionRow[]
  readonly value: SessionState | null
  readonly onChange: (state: SessionState | null) => void
}

/** Shows the sessions of one state only, such as those that wait for an answer. States that no session has are left out. */
export function StateFilter({ sessions, value, onChange }: StateFilterProps) {
  const m = useMessages()
  const counts = Map.groupBy(sessions, ({ state }) => state)
  const states = sessionStates.filter((state) => counts.has(state) || state === value)
  return (
    <Select label={m.approval.filter} value={value ?? 'all'} onChange={(id) => { onChange(sessionStates.find((state) => state === id) ?? null) }}
      choices={[
        { id: 'all', label: `${m.approval.allStates} (${sessions.length})` },
        ...states.map((state) => ({ id: state, label: `${m.common.states[state]} (${counts.get(state)?.length ?? 0})` })),
      ]} />
  )
}
