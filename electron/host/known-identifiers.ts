import { knowIdentifiers, type KnownIdentifiers } from '../../codebook/privacy/identifiers/find-identifiers.ts'
import { readIdentities, readPseudonyms } from '../../db/queries/register.ts'
import type { Store } from '../../db/store.ts'
import type { OpenStudy } from './open-study.ts'

/** What was made of each open key file, and how many rows had been written to it then. */
const made = new WeakMap<Store, { readonly writes: number; readonly known: KnownIdentifiers }>()
const nobody = knowIdentifiers([])

/** Names, addresses and numbers that the key file knows, made anew when it was written to; none while it is closed. They stay in the host. */
export function knownIdentifiers({ files: { key } }: OpenStudy): KnownIdentifiers {
  if (!key) return nobody
  const { writes } = key
  const last = made.get(key)
  if (last?.writes === writes) return last.known
  const known = knowIdentifiers([...readIdentities(key).values()])
  made.set(key, { writes, known })
  return known
}

/** Looks up pseudonyms of those who were found. */
export function pseudonymsOf(open: OpenStudy, found: readonly { readonly subject: string | null }[]): (subject: string | null) => string | undefined {
  const ids = [...new Set(found.flatMap(({ subject }) => subject ?? []))]
  const codes = ids.length === 0 ? new Map<string, string>() : readPseudonyms(open.db, ids)
  return (subject) => codes.get(subject ?? '')
}
