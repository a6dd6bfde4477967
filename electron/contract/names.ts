import { z } from 'zod'
import { identifierChoices, identifierKinds } from '../../codebook/privacy/identifiers/found-identifier.ts'
import { sessionChannels } from './sessions.ts'
import { id, offset } from './values.ts'

export const identifierChoice = z.enum(identifierChoices)

/** Something that tells who somebody is, where it stands in a text, and what is proposed for it. Only what stands in the text itself is told. */
export const foundIdentifier = z.object({
  kind: z.enum(identifierKinds), start: offset, end: offset,
  /** What may take its place; null where the register does not know who it is. */
  pseudonym: z.string().nullable(),
  proposed: z.enum(['mask', 'replace']),
})
export type ShownIdentifier = z.infer<typeof foundIdentifier>

const inNotes = foundIdentifier.extend({
  answerId: z.string(), questionId: z.string().nullable(),
  /** The version of the answer that the offsets are of. */
  version: z.number(),
  /** What stands there, and what stands beside it on its line. */
  text: z.string(), before: z.string(), after: z.string(),
})
export type IdentifierInNotes = z.infer<typeof inNotes>

const { answer } = sessionChannels['notes.write'].reply.shape

/** Most hits that are told of one session: whoever has more masks these first. */
export const mostFound = 500

/** Channels of names and numbers in notes. The register's names stay in the host; while the key file is closed only numbers and addresses are found. */
export const nameChannels = {
  /** What tells who somebody is in the notes of a session: in all of them, or in the answers that were changed. */
  'names.find': {
    request: z.strictObject({ sessionId: id, answerIds: z.array(id).max(1000).nullable() }),
    reply: z.object({ keyOpen: z.boolean(), found: z.array(inNotes).max(mostFound) }),
  },
  /** Masks what was found, or puts the pseudonym in its place, as one step. `stale` where a text is another by now. */
  'names.settle': {
    request: z.strictObject({
      hits: z.array(z.strictObject({ answerId: id, version: z.int().min(0), start: offset, end: offset, choice: z.enum(['mask', 'replace']) })).min(1).max(mostFound),
    }),
    reply: z.object({ answers: z.array(answer) }),
  },
} as const
