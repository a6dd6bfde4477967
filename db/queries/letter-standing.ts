import type { LetterStanding } from '../../codebook/informants/letter-standing.ts'
import { isCounted } from '../../codebook/informants/session.ts'
import { keys, study, type Readable, type Writable } from '../store.ts'

/**
 * How a session stands with the information letter; `key` is null while the key file is closed.
 *
 * A consent that names the letter it rests on says that the letter was had, however it was sent. Nobody is asked to tell
 * observers anything.
 */
export function letterStanding(db: Readable, key: Readable | null, sessionId: string): LetterStanding {
  const session = db.first(study.selectFrom('session').select(['kind', 'letter_waiver']).where('id', '=', sessionId))
  if (!session || !isCounted(session.kind)) return 'in-order'
  if (session.letter_waiver !== '') return 'waived'
  const people = db.all(study.selectFrom('participant').select('informant_id').where('session_id', '=', sessionId).where('role', '=', 'participant'))
    .map((row) => row.informant_id)
  if (people.length === 0) return 'in-order'
  if (key === null) return 'unknown'
  const letters = db.all(study.selectFrom('letter_version').innerJoin('letter', 'letter.id', 'letter_version.letter_id')
    .select('letter_version.id').where('letter.kind', '=', 'information')).map((row) => row.id)
  const sent = key.all(keys.selectFrom('letter_sent').select('informant_id').where('informant_id', 'in', people).where('letter_version_id', 'in', letters))
  const consented = key.all(keys.selectFrom('consent').select('informant_id').where('informant_id', 'in', people).where('letter_version', '<>', ''))
  const informed = new Set([...sent, ...consented].map((row) => row.informant_id))
  return people.every((id) => informed.has(id)) ? 'in-order' : 'missing'
}

/** Says why a session is held before the letter was sent; an empty reason takes that back. */
export function waiveLetter(db: Writable, sessionId: string, reason: string): void {
  db.run(study.updateTable('session').set({ letter_waiver: reason }).where('id', '=', sessionId))
}
