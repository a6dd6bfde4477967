import { useState } from 'react'
import { GridList, GridListHeader, GridListItem, GridListSection } from 'react-aria-components'
import { Icon } from '../../components/icon.tsx'
import { TextField } from '../../components/field.tsx'
import type { Register } from '../../hooks/use-register.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { groupedEntries, type RegisterEntry } from './grouped-entries.ts'
import type { Subject } from './register-panel.tsx'

export interface RegisterListProps {
  readonly register: Register
  /** Id of the one shown in the panel. */
  readonly chosen: string | null
  readonly onChoose: (subject: Subject) => void
}

/** Organisations by group, each with its informants; arrow keys and Enter. */
export function RegisterList({ register, chosen, onChoose }: RegisterListProps) {
  const m = useMessages()
  const [typed, setTyped] = useState('')
  const groups = groupedEntries(register, typed, m.register.noGroup)
  return (
    <>
      <div className="list-search">
        <Icon name="search" />
        <TextField label={m.register.find} hideLabel placeholder={m.register.find} value={typed} onChange={setTyped} />
      </div>
      <GridList aria-label={m.register.title} className="register-list" selectionMode="single" selectionBehavior="replace" disallowEmptySelection
        selectedKeys={chosen === null ? [] : [chosen]} renderEmptyState={() => <p className="soft list-empty">{m.common.nothingFound}</p>}
        onSelectionChange={(keys) => {
          const key = keys === 'all' ? undefined : [...keys][0]
          const entry = groups.flatMap(({ entries }) => entries).find(({ id }) => id === key)
          if (entry !== undefined) onChoose(entry.kind === 'organisation' ? { kind: 'organisation', id: entry.id } : { kind: 'informant', id: entry.id, organisationId: entry.organisationId })
        }}>
        {groups.map((group) => (
          <GridListSection key={group.id} className="register-group" aria-label={group.label}>
            <GridListHeader className="register-heading">
              <span className="group-key">{group.key}</span><span className="register-heading-words">{group.label}</span><span className="tabular faint">{group.organisations}</span>
            </GridListHeader>
            {group.entries.map((entry) => <Entry key={entry.id} entry={entry} />)}
          </GridListSection>
        ))}
      </GridList>
    </>
  )
}

function Entry({ entry }: { readonly entry: RegisterEntry }) {
  const m = useMessages()
  return (
    <GridListItem id={entry.id} textValue={entry.name} className={`register-row register-${entry.kind}`}>
      <Icon name={entry.kind === 'organisation' ? 'register' : 'person'} />
      <span className="register-name">{entry.name}</span>
      <span className="register-detail">{entry.detail}</span>
      <span className="register-sessions tabular">{entry.sessions === 0 ? m.register.noSessions : m.register.sessions(entry.sessions)}</span>
    </GridListItem>
  )
}
