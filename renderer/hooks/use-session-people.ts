import { useMemo } from 'react'
import type { ParticipantRole } from '../../codebook/informants/session.ts'
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
  return useMemo(() => shorten((session?.participants ?? []).flatMap(({ informantId, organisationId, role }) => {
    const informant = data?.informants.find((row) => row.id === informantId)
    const organisation = data?.organisations.find((row) => row.id === organisationId)
    if (informant === undefined || organisation === undefined) return []
    return [{
      id: informantId, label: informant.name ?? informant.code, organisation: organisation.name ?? organisation.code, language: organisation.language, role,
    }]
  })), [data, session])
}

function shorten(people: readonly Omit<SessionPerson, 'shortLabel'>[]): readonly SessionPerson[] {
  // Pseudonyms such as «Informant 3» all begin alike, and stay whole.
  const firstName = (label: string) => (/\d/.test(label) ? label : label.split(' ')[0] ?? label)
  return people.map((person) => {
    const isAlone = people.filter((other) => firstName(other.label) === firstName(person.label)).length === 1
    return { ...person, shortLabel: isAlone ? firstName(person.label) : person.label }
  })
}
