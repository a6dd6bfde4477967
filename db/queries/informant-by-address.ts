import { keys, type Readable } from '../store.ts'

/** The informant with an e-mail address, whatever its case; undefined where none or more than one has it. From the key file. */
export function informantByAddress(db: Readable, address: string): string | undefined {
  const wanted = address.trim().toLowerCase()
  if (wanted === '') return undefined
  const found = db.all(keys.selectFrom('identity').select(['id', 'email']).where('kind', '=', 'informant')).filter((row) => row.email.trim().toLowerCase() === wanted)
  return found.length === 1 ? found[0]?.id : undefined
}
