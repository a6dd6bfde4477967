import { z } from 'zod'
import { pieceStates } from '../coding/revision.ts'
import { openId, openKey, openOffset, openText, openTime, rawText } from './open-values.ts'

/** A document that came back from an informant; its changes stand with the answers they are about. */
export const openRevision = z.strictObject({
  id: openId.optional(),
  received: openTime.describe('Names the revision within its session'),
  informant: openKey.nullable().optional(),
  note: openText.optional(),
  closed: openTime.nullable().optional().describe('When every change had been accepted or rejected'),
})

/** One change of a text, to be accepted or rejected on its own. */
export const openChange = z.strictObject({
  id: openId.optional(),
  revision: openTime.describe('When the revision was received'),
  place: z.int().min(0).describe('Order within the revision'),
  start: openOffset, end: openOffset,
  old: rawText, new: openText,
  state: z.enum(pieceStates).optional(),
})

/** What an answer said when it went to an informant, and the spans of it that this informant got to see. */
export const openSentText = z.strictObject({
  id: openId.optional(),
  informant: openKey.nullable().optional(),
  sent: openTime,
  place: z.int().min(0).describe('Order of the answer within the document'),
  text: openText,
  kept: z.array(z.tuple([openOffset, openOffset])).optional(),
})
