import { organisationsOf } from '../../db/queries/overview.ts'
import { listOrganisations, readIdentities } from '../../db/queries/register.ts'
import { currentWave } from '../../db/queries/study-row.ts'
import type { OpenStudy } from '../host/open-study.ts'

/** What to call the organisations of a session: their names while the key file is open, else their pseudonyms. */
export function namesOf(open: OpenStudy): (sessionId: string) => string {
  const identities = open.files.key ? readIdentities(open.files.key) : undefined
  const byCode = new Map(listOrganisations(open.db, currentWave(open.db).id).map((row) => [row.code, identities?.get(row.id)?.name ?? '']))
  const known = new Map<string, string>()
  return (sessionId) => {
    const name = known.get(sessionId) ?? organisationsOf(open.db, sessionId).map((code) => byCode.get(code) || code).join(', ')
    known.set(sessionId, name)
    return name
  }
}
