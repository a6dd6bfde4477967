import type { SessionRow, GuideChoice } from '../../../electron/contract/sessions.ts'
import type { Organisation } from '../../../electron/contract/register.ts'
import type { Register } from '../../hooks/use-register.ts'

/** The organisations present, each once, in the order of the participants. */
export function organisationsOf(session: Pick<SessionRow, 'participants'>, register: Register): readonly Organisation[] {
  const ids = [...new Set(session.participants.map(({ organisationId }) => organisationId))]
  return ids.flatMap((id) => register.organisations.filter((organisation) => organisation.id === id))
}

/** Keys of their groups, each once. */
export function groupKeysOf(session: Pick<SessionRow, 'participants'>, register: Register): readonly string[] {
  const groups = new Set(organisationsOf(session, register).map(({ groupId }) => groupId))
  return register.groups.filter(({ id }) => groups.has(id)).map(({ key }) => key)
}

/** The guide written for the group of an organisation; the only guide where there is but one. */
export function guideFor(organisation: Organisation | undefined, guides: readonly GuideChoice[]): GuideChoice | undefined {
  const groupId = organisation?.groupId ?? null
  return (groupId === null ? undefined : guides.find(({ groupIds }) => groupIds.includes(groupId))) ?? (guides.length === 1 ? guides[0] : undefined)
}
