import { useMemo } from 'react'
import type { ParticipantRole } from '../../codebook/informants/session.ts'
import type { SessionRow } from '../../electron/contract/sessions.ts'
import { useAsk } from './client.ts'

/** Somebody who takes part in a session, by name where the key file is open, else by pseudonym. */
export interface SessionPerson {
  readonly id: string
  readonly label: string
  readonly organisation: string
  readonly language: 'nb' | 'nn' | 'en'
  readonly role: ParticipantRole
}

/** Who takes part in a session, in the order in which they were put down. */
export function useSessionPeople(session: SessionRow | undefined): readonly SessionPerson[] {
  const { data } = useAsk('register.list', {})
  return useMemo(() => (session?.participants ?? []).flatMap(({ informantId, organisationId, role }) => {
    const informant = data?.informants.find((row) => row.id === informantId)
    const organisation = data?.organisations.find((row) => row.id === organisationId)
    if (informant === undefined || organisation === undefined) return []
    return [{
      id: informantId, label: informant.name ?? informant.code, organisation: organisation.name ?? organisation.code, language: organisation.language, role,
    }]
  }), [data, session])
}
