import { memo } from 'react'
import { Icon } from '../../components/icon.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import type { RegisterEntry, RegisterGroup } from './grouped-entries.ts'

export interface RegisterRowProps {
  readonly entry: RegisterEntry
  /** From 0, in the whole list. */
  readonly index: number
  readonly isChosen: boolean
  /** Whether Tab leads to this row; the arrow keys lead on from it. */
  readonly isStop: boolean
}

/** An organisation or informant in the list. What is done with it is the list's. */
export const RegisterRow = memo(function RegisterRow({ entry, index, isChosen, isStop }: RegisterRowProps) {
  const m = useMessages()
  return (
    <div role="row" aria-label={entry.name} aria-rowindex={index + 1} aria-selected={isChosen} data-selected={isChosen || undefined} data-entry={entry.id} tabIndex={isStop ? 0 : -1}
      className={`register-row register-${entry.kind}`}>
      <div role="gridcell">
        <Icon name={entry.kind === 'organisation' ? 'register' : 'person'} />
        <span className="register-name">{entry.name}</span>
        <span className="register-detail">{entry.detail}</span>
        <span className="register-sessions tabular">{entry.sessions === 0 ? m.register.noSessions : m.register.sessions(entry.sessions)}</span>
      </div>
    </div>
  )
})

/** The head of a group in the list. */
export const RegisterHeading = memo(function RegisterHeading({ group, index }: { readonly group: RegisterGroup; readonly index: number }) {
  return (
    <div role="row" aria-rowindex={index + 1} className="register-heading">
      <div role="rowheader">
        <span className="group-key">{group.key}</span><span className="register-heading-words">{group.label}</span><span className="tabular faint">{group.organisations}</span>
      </div>
    </div>
  )
})
