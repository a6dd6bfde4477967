import { memo } from 'react'
import type { SessionRow } from '../../../electron/contract/sessions.ts'
import { Button, IconButton } from '../../components/button.tsx'
import { Select } from '../../components/select.tsx'
import { Tag } from '../../components/tag.tsx'
import type { NeighbourSessions } from '../../hooks/use-neighbour-sessions.ts'
import { useFormat, useMessages } from '../../messages/use-messages.tsx'

export interface CodingHeadProps {
  readonly session: SessionRow | undefined
  readonly organisations: readonly string[]
  readonly neighbours: NeighbourSessions
  readonly codings: number
  /** Whether others' codings are held back here. */
  readonly isBlind: boolean
  /** Whose codings there are here, and whose are shown: null is everybody's. */
  readonly coders: readonly { readonly id: string; readonly label: string }[]
  readonly coderShown: string | null
  readonly onCoder: (id: string | null) => void
  /** Both are to stay the same functions: the ways are costly to draw. */
  readonly onOpen: (sessionId: string) => void
  readonly onNotes: () => void
}

/** Stands for «all coders» in the list of choices. */
const everybody = 'everybody'

/** Which session is being coded, and the way to the next one, the previous one, any other, and to its notes. */
export const CodingHead = memo(function CodingHead({ session, organisations, neighbours, codings, isBlind, coders, coderShown, onCoder, onOpen, onNotes }: CodingHeadProps) {
  const m = useMessages()
  const format = useFormat()
  const date = session?.heldAt ?? session?.plannedAt ?? null
  return (
    <header className="screen-head coding-head">
      <div className="screen-title">
        <h1>{session === undefined ? m.coding.title : <>{session.code}<span className="coding-organisations">{format.list(organisations)}</span></>}</h1>
        {session !== undefined && (
          <div className="screen-lead">{[m.common.kinds[session.kind], date === null ? null : format.date(date), m.coding.codings(codings)].filter((fact) => fact !== null).join(' · ')}{isBlind && <> <Tag tone="accent">{m.coding.blind}</Tag><span className="sr-only">{m.coding.blindMore}</span></>}</div>
        )}
      </div>
      {(coders.length > 1 || coderShown !== null) && (
        <Select className="coder-select" label={m.coding.whose} hideLabel value={coderShown ?? everybody} onChange={(id) => { onCoder(id === everybody ? null : id) }}
          choices={[{ id: everybody, label: m.coding.everybody }, ...coders.map(({ id, label }) => ({ id, label }))]} />
      )}
      <Ways neighbours={neighbours} onOpen={onOpen} onNotes={onNotes} />
    </header>
  )
})

/** The ways from the session to others: costly to draw, and so not drawn for what only its title tells of. */
const Ways = memo(function Ways({ neighbours: { current, previous, next, sessions }, onOpen, onNotes }: Pick<CodingHeadProps, 'neighbours' | 'onOpen' | 'onNotes'>) {
  const m = useMessages()
  return (
    <div className="screen-actions">
      <Button look="quiet" icon="edit" onPress={onNotes}>{m.coding.toNotes}</Button>
      <IconButton icon="chevron-left" look="plain" label={m.coding.previousSession} keys="Ctrl+PageUp" isDisabled={previous === null} onPress={() => { if (previous !== null) onOpen(previous.id) }} />
      <Select className="session-select" label={m.coding.chooseSession} hideLabel value={current?.id ?? null} onChange={(id) => { if (id !== null) onOpen(id) }}
        choices={sessions.map((row) => ({ id: row.id, label: row.code, hint: m.coding.codings(row.codings) }))} />
      <IconButton icon="chevron-right" look="plain" label={m.coding.nextSession} keys="Ctrl+PageDown" isDisabled={next === null} onPress={() => { if (next !== null) onOpen(next.id) }} />
    </div>
  )
})
