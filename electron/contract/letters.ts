import { z } from 'zod'
import { ledgerStatuses } from '../../codebook/letters/ledger.ts'
import { consentItems, consentStates } from '../../codebook/privacy/identity.ts'
import { contactChannels, letterKinds } from '../../codebook/privacy/letter.ts'
import { done, fileToken, id, language, line, nothing, time } from './values.ts'

const letter = z.object({
  id: z.string(), key: z.string(), kind: z.enum(letterKinds), title: z.string(),
  /** Newest first; one with `lockedAt` has been sent and never changes. */
  versions: z.array(z.object({ id: z.string(), version: z.string(), language, body: z.string(), lockedAt: z.number().nullable() })),
})
export type Letter = z.infer<typeof letter>

const entry = z.object({
  informantId: z.string(), status: z.enum(ledgerStatuses), refusesRecontact: z.boolean(),
  sent: z.array(z.object({ letterVersionId: z.string(), sentAt: z.number(), channel: z.string() })),
  consents: z.array(z.object({
    item: z.enum(consentItems), state: z.enum(consentStates), decidedAt: z.number().nullable(), channel: z.string(), letterVersion: z.string(),
  })),
})
export type LedgerEntry = z.infer<typeof entry>

const informants = z.array(id).min(1).max(2000)

/** Channels of letters to informants and of who was told what and has agreed to what. The ledger needs the key file open (`no-key`). */
export const letterChannels = {
  'letter.list': { request: nothing, reply: z.array(letter) },
  /** Gives the study the letters of the template that it has not got. */
  'letter.start': { request: nothing, reply: z.array(letter) },
  /** Changes the text of a version. Refused with `letter-sent` once it has been sent. */
  'letter.save': { request: z.strictObject({ versionId: id, body: z.string().max(50_000) }), reply: z.array(letter) },
  'letter.newVersion': { request: z.strictObject({ letterId: id }), reply: z.array(letter) },
  /** Writes a letter to Word for some informants, each in the language of their organisation: in one file, or one file each beside it. */
  'letter.write': {
    request: z.strictObject({ letterId: id, informantIds: informants, file: fileToken, isMerged: z.boolean(), contact: line, deadline: time.nullable() }),
    reply: z.object({ letters: z.number(), files: z.number(), missing: z.array(z.string()) }),
  },
  'ledger.list': { request: nothing, reply: z.array(entry) },
  /** Notes that a version of a letter went to some informants, and locks it. A day to come is refused with `future-date`. */
  'ledger.send': {
    request: z.strictObject({ informantIds: informants, letterVersionId: id, sentAt: time, channel: z.enum(contactChannels) }), reply: done,
  },
  /** Notes what some informants have answered to some items of consent. A withdrawal is noted only: deleting is a step of its own. */
  'ledger.consent': {
    request: z.strictObject({
      informantIds: informants, items: z.array(z.enum(consentItems)).min(1).max(consentItems.length), state: z.enum(consentStates), decidedAt: time,
      channel: z.enum(contactChannels),
    }),
    reply: done,
  },
} as const
