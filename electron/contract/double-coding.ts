import { z } from 'zod'
import { decisionOutcomes } from '../../codebook/agreement/double-coding.ts'
import { openDoubleCodingResult } from '../../codebook/interchange/open-double-coding.ts'
import { agreementChannels } from './agreement.ts'
import { done, id, nothing } from './values.ts'

const round = z.object({
  id: z.string(), number: z.number(),
  /** What the sessions were drawn by, out of so many; null where they were chosen by hand. */
  seed: z.number().nullable(), drawnFrom: z.number(),
  createdAt: z.number(),
  /** When the last coder was done; until then its coders see their own codings only. */
  closedAt: z.number().nullable(),
  sessions: z.array(z.object({ id: z.string(), code: z.string() })),
  coders: z.array(z.object({ id: z.string(), label: z.string(), doneAt: z.number().nullable() })),
  /** Agreement over answers when the last one was done; null before that, and where it could not be worked out. */
  result: openDoubleCodingResult.nullable(),
})
export type DoubleCodingRound = z.infer<typeof round>

const { seed, size } = agreementChannels['agreement.draw'].request.shape

/** Channels of blind double coding, and of what is decided where coders part. */
export const doubleCodingChannels = {
  /** All rounds, the newest first. */
  'double-coding.list': { request: nothing, reply: z.array(round) },
  /** Begins a round with drawn sessions (the same seed draws the same) or with those chosen. Refused: `missing`, `duplicate` coders. */
  'double-coding.start': {
    request: z.strictObject({
      chosen: z.union([z.strictObject({ seed, size }), z.strictObject({ sessionIds: z.array(id).min(1).max(10_000) })]), coderIds: z.array(id).min(2).max(100),
    }),
    reply: z.array(round),
  },
  /** Who works here is done with a round, or not after all; when all are, the round is closed for good. Refused: `stale` when it is closed. */
  'double-coding.finish': { request: z.strictObject({ id, isDone: z.boolean() }), reply: z.array(round) },
  /** Takes a round away. No coding goes, and what was held back is seen again. */
  'double-coding.remove': { request: z.strictObject({ id }), reply: z.array(round) },
  /** What was decided about a code that some gave and others left; null takes it back. Codings stay as they are. */
  'agreement.decide': {
    request: z.strictObject({
      sessionId: id, answerId: id.nullable(), codeId: id, decision: z.strictObject({ outcome: z.enum(decisionOutcomes), note: z.string().max(2000) }).nullable(),
    }),
    reply: done,
  },
} as const
