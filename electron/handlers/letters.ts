import { ledgerStatus, refusesRecontact } from '../../codebook/letters/ledger.ts'
import { fail, ok } from '../../codebook/result.ts'
import { readLedger, recordSent, saveConsent } from '../../db/queries/ledger.ts'
import { addLetterVersion, findLetterVersion, listLetters, lockLetterVersion, startLetters, writeLetter } from '../../db/queries/letters.ts'
import { hasInformant, listInformants } from '../../db/queries/register.ts'
import type { letterChannels } from '../contract/letters.ts'
import { isFutureDay } from '../exports/day-in-words.ts'
import { writeLetters } from '../exports/write-letters.ts'
import { withStudy, type HandlersOf } from '../host/context.ts'
import { keyOf, type OpenStudy } from '../host/open-study.ts'

export const letterHandlers: HandlersOf<keyof typeof letterChannels> = {
  'letter.list': withStudy((open) => ok(listLetters(open.db))),
  'letter.start': withStudy((open) => {
    open.step('letter.save', (db) => startLetters(db, Date.now()))
    return ok(listLetters(open.db))
  }),
  'letter.save': withStudy((open, { versionId, body }) => {
    const version = findLetterVersion(open.db, versionId)
    if (!version) return fail({ kind: 'missing', what: 'letter' })
    if (version.locked_at !== null) return fail({ kind: 'letter-sent' })
    open.step('letter.save', (db) => writeLetter(db, versionId, body), `letter.save ${versionId}`)
    return ok(listLetters(open.db))
  }),
  'letter.newVersion': withStudy((open, { letterId }) => {
    if (!listLetters(open.db).some(({ id }) => id === letterId)) return fail({ kind: 'missing', what: 'letter' })
    open.step('letter.save', (db) => addLetterVersion(db, letterId, Date.now()))
    return ok(listLetters(open.db))
  }),
  'letter.write': withStudy(async (open, { letterId, file, ...order }, context) => {
    const key = keyOf(open)
    if (!key.ok) return key
    const path = context.path(file)
    if (!path.ok) return path
    const letter = listLetters(open.db).find(({ id }) => id === letterId)
    if (!letter || letter.versions.length === 0) return fail({ kind: 'missing', what: 'letter' })
    if (!areKnown(open, order.informantIds)) return fail({ kind: 'missing', what: 'informant' })
    return writeLetters(open.db, key.value, letter, path.value, order)
  }),
  'ledger.list': withStudy((open) => {
    const key = keyOf(open)
    if (!key.ok) return key
    const about = readLedger(key.value)
    const information = new Set(listLetters(open.db).filter(({ kind }) => kind === 'information').flatMap(({ versions }) => versions.map(({ id }) => id)))
    return ok(listInformants(open.db).map(({ id }) => {
      const { sent, consents } = about(id)
      const isInformed = sent.some(({ letterVersionId }) => information.has(letterVersionId))
      return { informantId: id, status: ledgerStatus({ isInformed, consents }), refusesRecontact: refusesRecontact(consents), sent, consents }
    }))
  }),
  'ledger.send': withStudy((open, { informantIds, letterVersionId, sentAt, channel }) => {
    const key = keyOf(open)
    if (!key.ok) return key
    if (!findLetterVersion(open.db, letterVersionId)) return fail({ kind: 'missing', what: 'letter' })
    if (!areKnown(open, informantIds)) return fail({ kind: 'missing', what: 'informant' })
    if (isFutureDay(sentAt)) return fail({ kind: 'future-date', field: 'sentAt' })
    open.stepOnBoth('letter.send', (db) => lockLetterVersion(db, letterVersionId, Date.now()), (keys) => {
      for (const id of informantIds) recordSent(keys, id, letterVersionId, sentAt, channel)
    })
    return ok(null)
  }),
  'ledger.consent': withStudy((open, { informantIds, items, state, decidedAt, channel }) => {
    const key = keyOf(open)
    if (!key.ok) return key
    if (!areKnown(open, informantIds)) return fail({ kind: 'missing', what: 'informant' })
    if (isFutureDay(decidedAt)) return fail({ kind: 'future-date', field: 'decidedAt' })
    const about = readLedger(key.value)
    const versions = new Map(listLetters(open.db).flatMap((letter) => letter.versions.map(({ id, version }) => [id, `${letter.key} ${version}`] as const)))
    open.stepOnKey(key.value, 'consent.save', (keys) => {
      for (const id of informantIds) {
        // What they agree to is what the last letter they got before said.
        const letter = about(id).sent.findLast(({ sentAt, letterVersionId }) => sentAt <= decidedAt && versions.has(letterVersionId))
        for (const item of items) saveConsent(keys, id, item, { state, decidedAt, channel, letterVersion: versions.get(letter?.letterVersionId ?? '') ?? '' })
      }
    })
    return ok(null)
  }),
}

function areKnown(open: OpenStudy, informantIds: readonly string[]): boolean {
  return informantIds.every((id) => hasInformant(open.db, id))
}
