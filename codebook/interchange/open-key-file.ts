import { z } from 'zod'
import { languages } from '../guide/guide.ts'
import { answerStates } from '../informants/session.ts'
import { consentItems, consentStates } from '../privacy/identity.ts'
import { openKey, openText, openTime } from './open-values.ts'

/**
 * What the key file holds: who somebody is.
 *
 * Written only by an internal export with the key file open, and read only into an open key file.
 */
export const openKeyFile = z.strictObject({
  identities: z.array(z.strictObject({
    organisation: openKey.optional().describe('Code of an organisation; either this or informant'),
    informant: openKey.optional(),
    name: openText.optional(), role: openText.optional(), email: openText.optional(), phone: openText.optional(),
  })).optional(),
  answers: z.array(z.strictObject({
    session: openKey, question: z.union([z.int(), openKey]), state: z.enum(answerStates).optional(), text: openText.optional(),
  })).optional().describe('Answers to questions with storage key'),
  fields: z.array(z.strictObject({
    session: openKey, section: openKey, field: openKey, text: openText,
  })).optional().describe('What was written in the fields of a guide'),
  consents: z.array(z.strictObject({
    informant: openKey, item: z.enum(consentItems), state: z.enum(consentStates), decided: openTime.nullable().optional(),
    channel: openText.optional(), letterVersion: openText.optional(),
  })).optional(),
  lettersSent: z.array(z.strictObject({
    informant: openKey, letter: openKey.describe('Key of the letter'), version: openKey, language: z.enum(languages), sent: openTime, channel: openText.optional(),
  })).optional().describe('Which letter went to whom'),
})
export type OpenKeyFile = z.infer<typeof openKeyFile>
