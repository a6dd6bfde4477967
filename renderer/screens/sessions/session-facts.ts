import type { SessionRow, GuideChoice } from '../../../electron/contract/sessions.ts'
import type { Organisation } from '../../../electron/contract/register.ts'
import { nameOf, type Register } from '../../hooks/use-register.ts'

/** Who was present at a session: what its organisations are called and the keys of their groups, each once. */
export interface SessionWho {
  readonly organisations: readonly string[]
  readonly groups: readonly string[]
}

/** Gives who was present at a session; the same object each time, so that a row is drawn anew only for a reason. */
export function whoIn(register: Register): (session: SessionRow) => SessionWho {
  const organisations = new Map(register.organisations.map((organisation) => [organisation.id, organisation]))
  const known = new WeakMap<SessionRow, SessionWho>()
  return (session) => {
    const before = known.get(session)
    if (before !== undefined) return before
    const present = [...new Set(session.participants.map(({ organisationId }) => organisationId))].flatMap((id) => organisations.get(id) ?? [])
    const groups = new Set(present.map(({ groupId }) => groupId))
    const who = { organisations: present.map(nameOf), groups: register.groups.filter(({ id }) => groups.has(id)).map(({ key }) => key) }
    known.set(session, who)
    return who
  }
}

/** The guide written for the group of an organisation; the only guide where there is but one. */
export function guideFor(organisation: Organisation | undefined, guides: readonly GuideChoice[]): GuideChoice | undefined {
  const groupId = organisation?.groupId ?? null
  return (groupId === null ? undefined : guides.find(({ groupIds }) => groupIds.includes(groupId))) ?? (guides.length === 1 ? guides[0] : undefined)
}
