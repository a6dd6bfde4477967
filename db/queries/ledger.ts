import type { ConsentItem, ConsentState } from '../../codebook/privacy/identity.ts'
import { newId } from '../new-id.ts'
import { keys, type Readable, type Writable } from '../store.ts'

/** What each informant has been sent and has agreed to, by informant; from the key file. */
export function readLedger(key: Readable) {
  const sent = Map.groupBy(key.all(keys.selectFrom('letter_sent').selectAll().orderBy('sent_at')), (row) => row.informant_id)
  const consents = Map.groupBy(key.all(keys.selectFrom('consent').selectAll()), (row) => row.informant_id)
  return (informantId: string) => ({
    sent: (sent.get(informantId) ?? []).map((row) => ({ letterVersionId: row.letter_version_id, sentAt: row.sent_at, channel: row.channel })),
    consents: (consents.get(informantId) ?? []).map((row) => ({
      item: row.item, state: row.state, decidedAt: row.decided_at, channel: row.channel, letterVersion: row.letter_version,
    })),
  })
}

/** Notes that a letter went to somebody; the same letter on the same day is noted once. */
export function recordSent(key: Writable, informantId: string, letterVersionId: string, sentAt: number, channel: string): void {
  const same = key.first(keys.selectFrom('letter_sent').select('id').where('informant_id', '=', informantId)
    .where('letter_version_id', '=', letterVersionId).where('sent_at', '=', sentAt))
  if (same) key.run(keys.updateTable('letter_sent').set({ channel }).where('id', '=', same.id))
  else key.run(keys.insertInto('letter_sent').values({ id: newId(), informant_id: informantId, letter_version_id: letterVersionId, sent_at: sentAt, channel }))
}

/** Writes what somebody has answered to one item of consent; the change log keeps what they answered before. */
export function saveConsent(
  key: Writable, informantId: string, item: ConsentItem,
  facts: { readonly state: ConsentState; readonly decidedAt: number; readonly channel: string; readonly letterVersion: string },
): void {
  const values = { state: facts.state, decided_at: facts.decidedAt, channel: facts.channel, letter_version: facts.letterVersion }
  key.run(keys.insertInto('consent').values({ id: newId(), informant_id: informantId, item, ...values })
    .onConflict((conflict) => conflict.columns(['informant_id', 'item']).doUpdateSet(values)))
}
