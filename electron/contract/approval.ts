import { z } from 'zod'
import { pieceStates } from '../../codebook/coding/revision.ts'
import { sessionChannels } from './sessions.ts'
import { fileToken, id, line, sessionState, time } from './values.ts'

const piece = z.object({
  id: z.string(), answerId: z.string(),
  /** Null for a free note. */
  questionNumber: z.number().nullable(), questionText: z.string().nullable(),
  /** The text as it is now around the change. */
  before: z.string(), after: z.string(),
  oldText: z.string(), newText: z.string(), state: z.enum(pieceStates),
  /** Whether it can be put in: the words that it replaces are still there. */
  isPlaceable: z.boolean(),
  /** Whether it changes words that are marked as said word for word. */
  isVerbatim: z.boolean(),
})

const revision = z.object({
  id: z.string(), receivedAt: z.number(), informantId: z.string().nullable(), note: z.string(), closedAt: z.number().nullable(), pieces: z.array(piece),
})
export type Revision = z.infer<typeof revision>

/** Channels of what comes after an interview: the states of the notes, the document for approval, and the changes that come back. */
export const approvalChannels = {
  /** Moves the notes of a session on, or back. Refused with `not-ready`, which says why. Unlocking needs a reason, which is kept. */
  'session.advance': {
    request: z.strictObject({ id, to: sessionState, reason: line }),
    reply: sessionChannels['session.save'].reply,
  },
  /** Writes the notes as a document for one informant (null: the only one who took part), keeps what went out, and sets the state to sent. */
  'approval.write': {
    request: z.strictObject({
      sessionId: id, informantId: id.nullable(), file: fileToken, deadline: time, contact: line, hidesConfidential: z.boolean(),
    }),
    reply: z.object({ bytes: z.number(), answers: z.number(), confidential: z.number() }),
  },
  /** Compares a document that came back with what went out. `missing` counts answers that were not found in it. */
  'revision.receive': {
    request: z.strictObject({ sessionId: id, informantId: id.nullable(), file: fileToken }),
    reply: z.object({ changes: z.number(), missing: z.number() }),
  },
  'revision.list': { request: z.strictObject({ sessionId: id }), reply: z.array(revision) },
  /** Accepts or rejects changes. `left` counts those that could not be put in and still wait. */
  'revision.decide': {
    request: z.strictObject({ sessionId: id, ids: z.array(id).min(1).max(10_000), accept: z.boolean() }),
    reply: z.object({ left: z.number() }),
  },
} as const
