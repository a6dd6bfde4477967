import { useMemo } from 'react'
import type { ParticipantRole } from '../../codebook/informants/session.ts'
import type { Value } from '../../electron/contract/contract.ts'
import type { SessionRow } from '../../electron/contract/sessions.ts'
import { useAsk } from './client.ts'

/** Somebody who takes part in a session, by name where the key file is open, else by pseudonym. */
export interface SessionPerson {
  readonly id: string
  readonly label: string
  /** For narrow places: the first name where nobody else here has it. */
  readonly shortLabel: string
  readonly organisation: string
  readonly language: 'nb' | 'nn' | 'en'
  readonly role: ParticipantRole
}

/** Who takes part in a session, in the order in which they were put down. */
export function useSessionPeople(session: SessionRow | undefined): readonly SessionPerson[] {
  const { data } = useAsk('register.list', {})
  return useMemo(() => (session === undefined ? [] : peopleOf(session, data)), [data, session])
}

/** What to call the speakers of these sessions, by informant: in a narrow place, each told from the others of the same session. */
export function useSpeakers(sessions: readonly SessionRow[]): ReadonlyMap<string, string> {
  const { data } = useAsk('register.list', {})
  return useMemo(() => new Map(sessions.flatMap((session) => peopleOf(session, data).map((person) => [person.id, person.shortLabel]))), [data, sessions])
}

function peopleOf(session: SessionRow, register: Value<'register.list'> | undefined): readonly SessionPerson[] {
  return shorten(session.participants.flatMap(({ informantId, organisationId, role }) => {
    const informant = register?.informants.find((row) => row.id === informantId)
    const organisation = register?.organisations.find((row) => row.id === organisationId)
    if (informant === undefined || organisation === undefined) return []
    return [{
      id: informantId, label: informant.name ?? informant.code, organisation: organisation.name ?? organisation.code, language: organisation.language, role,
    }]
  }))
}

function shorten(people: readonly Omit<SessionPerson, 'shortLabel'>[]): readonly SessionPerson[] {
  // Pseudonyms such as «Informant 3» all begin alike, and stay whole.
  const firstName = (label: string) => (/\d/.test(label) ? label : label.split(' ')[0] ?? label)
  return people.map((person) => {
    const isAlone = people.filter((other) => firstName(other.label) === firstName(person.label)).length === 1
    return { ...person, shortLabel: isAlone ? firstName(person.label) : person.label }
  })
}
