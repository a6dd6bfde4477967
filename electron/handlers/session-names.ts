import { organisationsOf } from '../../db/queries/overview.ts'
import { readName } from '../../db/queries/register.ts'
import type { OpenStudy } from '../host/open-study.ts'

/** What to call the organisations of a session: their names while the key file is open, else their pseudonyms. */
export function namesOf(open: OpenStudy): (sessionId: string) => string {
  const { key } = open.files
  const known = new Map<string, string>()
  return (sessionId) => {
    const name = known.get(sessionId)
      ?? organisationsOf(open.db, sessionId).map(({ id, code }) => (key && readName(key, id)) || code).join(', ')
    known.set(sessionId, name)
    return name
  }
}
