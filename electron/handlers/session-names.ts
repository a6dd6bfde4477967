import { organisationsOf } from '../../db/queries/overview.ts'
import { readNames } from '../../db/queries/register.ts'
import type { OpenStudy } from '../host/open-study.ts'

/** What to call the organisations of each of these sessions: their names while the key file is open, else their pseudonyms. */
export function namesOf(open: OpenStudy, sessionIds: readonly string[]): (sessionId: string) => string {
  const { key } = open.files
  const present = organisationsOf(open.db, [...new Set(sessionIds)])
  const known = key ? readNames(key, [...new Set([...present.values()].flatMap((list) => list.map(({ id }) => id)))]) : new Map<string, string>()
  const names = new Map([...present].map(([session, list]) => [session, list.map(({ id, code }) => known.get(id) || code).join(', ')]))
  return (sessionId) => names.get(sessionId) ?? ''
}
