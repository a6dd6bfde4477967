import { isEmptyDebrief, type Debrief } from '../../codebook/informants/debrief.ts'
import { cleanText } from '../../codebook/language/clean-text.ts'
import { newId } from '../new-id.ts'
import { fromJson, stringList } from '../rows.ts'
import { study, type Readable, type Writable } from '../store.ts'

/** What was written down right after a session, or null. */
export function readDebrief(db: Readable, sessionId: string) {
  const row = db.first(study.selectFrom('debrief').selectAll().where('session_id', '=', sessionId))
  return row ? { needs: fromJson(stringList, row.needs), surprise: row.surprise, quote: row.quote, sensitivity: row.sensitivity } : null
}

/** Writes the debrief of a session as a whole; an empty one is none. */
export function writeDebrief(db: Writable, sessionId: string, debrief: Debrief, now: number): void {
  if (isEmptyDebrief(debrief)) {
    db.run(study.deleteFrom('debrief').where('session_id', '=', sessionId))
    return
  }
  const values = {
    needs: JSON.stringify(debrief.needs.map(cleanText)), surprise: cleanText(debrief.surprise), quote: cleanText(debrief.quote),
    sensitivity: cleanText(debrief.sensitivity), written_at: now,
  }
  db.run(study.insertInto('debrief').values({ id: newId(), session_id: sessionId, ...values })
    .onConflict((conflict) => conflict.column('session_id').doUpdateSet(values)))
}
