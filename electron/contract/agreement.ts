import { z } from 'zod'
import { agreementUnits } from '../../codebook/agreement/coded-units.ts'
import { openCoefficient } from '../../codebook/interchange/open-double-coding.ts'
import { decisionOutcomes } from '../../codebook/agreement/double-coding.ts'
import { id } from './values.ts'

const coefficients = z.object({
  units: z.number(), percent: openCoefficient, kappa: openCoefficient, alpha: openCoefficient, ac1: openCoefficient,
  /** Where exactly two coders are compared. */
  table: z.object({ both: z.number(), firstOnly: z.number(), secondOnly: z.number(), neither: z.number() }).nullable(),
})

const agreement = z.object({
  unit: z.enum(agreementUnits),
  /** In the order of the study; `sessions` is how many each has coded something in. */
  coders: z.array(z.object({ id: z.string(), key: z.string(), label: z.string(), sessions: z.number() })),
  /** Units that at least two of them have worked on, and the sessions they lie in. */
  units: z.number(), sessions: z.number(),
  /** Units left out because their text changed between the work of one coder and of another. */
  dropped: z.number(),
  /** Sessions left out because the one who asks has yet to code them, or somebody they must not see the work of has. */
  heldBack: z.number(),
  /** Fewer units than numbers say anything about. */
  tooFew: z.boolean(),
  /** Numbers of the codebook versions that the codings were made by; more than one only where the request says how to read them. */
  codebookVersions: z.array(z.number()),
  codes: z.array(coefficients.extend({ codeId: z.string(), key: z.string(), label: z.string(), level: z.number() })),
  pooled: coefficients,
  disagreements: z.array(z.object({
    sessionId: z.string(), sessionCode: z.string(),
    /** Null where whole sessions are compared, and for free notes the question's number. */
    answerId: z.string().nullable(), questionNumber: z.number().nullable(),
    codeId: z.string(), gave: z.array(z.string()), left: z.array(z.string()),
    /** What was decided about it, by whom. */
    decision: z.object({ outcome: z.enum(decisionOutcomes), note: z.string(), coderId: z.string(), decidedAt: z.number() }).nullable(),
  })),
})
export type Agreement = z.infer<typeof agreement>

/** Channels of agreement between coders. Internal: nothing of it is about informants, and no export has it but the method chapter. */
export const agreementChannels = {
  /**
   * How far coders agree, code by code. `coderIds` null means all who have coded something.
   *
   * Refused: `too-few-coders`; `missing` round; `codebook-versions` where codings were made by different ones and `mapping` does not say how to read
   * their codes (an empty list says that they mean the same).
   */
  'agreement.compare': {
    request: z.strictObject({
      coderIds: z.array(id).max(100).nullable(), unit: z.enum(agreementUnits), mapping: z.array(z.strictObject({ from: id, to: id })).max(10_000).nullable(),
      /** A round of double coding, whose sessions and coders alone are compared; null means all. */
      roundId: id.nullable(),
    }),
    reply: agreement,
  },
  /** Draws sessions of the latest wave to code twice, across groups: the same seed draws the same. Stores nothing. */
  'agreement.draw': {
    request: z.strictObject({
      size: z.union([z.strictObject({ sessions: z.int().min(1).max(100_000) }), z.strictObject({ percent: z.int().min(1).max(100) })]),
      seed: z.int().min(0).max(2 ** 31 - 1),
    }),
    reply: z.object({ seed: z.number(), all: z.number(), sessions: z.array(z.object({ id: z.string(), code: z.string(), groupKey: z.string().nullable() })) }),
  },
} as const
