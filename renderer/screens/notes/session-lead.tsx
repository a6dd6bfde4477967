import type { SessionRow } from '../../../electron/contract/sessions.ts'
import type { SessionPerson } from '../../hooks/use-session-people.ts'
import { useFormat, useMessages } from '../../messages/use-messages.tsx'

/** Who, how and when, in one line. */
export function SessionLead({ session, people }: { readonly session: SessionRow; readonly people: readonly SessionPerson[] }) {
  const m = useMessages()
  const format = useFormat()
  const when = session.heldAt ?? session.plannedAt
  const organisations = [...new Set(people.map((person) => person.organisation))]
  const facts = [
    ...(session.state === 'locked' ? [m.approval.locked] : []),
    people.length === 0 ? m.notes.noParticipants : `${format.list(people.map((person) => person.label))}, ${format.list(organisations)}`,
    ...(session.mode === null ? [] : [m.common.modes[session.mode]]),
    ...(when === null ? [] : [format.date(when)]),
  ]
  const line = facts.join(' · ')
  return <span title={line}>{line}</span>
}
