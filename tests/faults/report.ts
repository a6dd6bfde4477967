import { z } from 'zod'

/** What the writer tells, one line each, as it happens. */
export const reportLine = z.discriminatedUnion('told', [
  z.object({ told: z.literal('start'), pid: z.number() }),
  /** Everything stored, at the start or after the act `n`. */
  z.object({ told: z.literal('state'), n: z.number(), state: z.string() }),
  z.object({ told: z.literal('begin'), n: z.number(), kind: z.string() }),
  /** Acknowledged: `must` is there from now on. */
  z.object({ told: z.literal('done'), n: z.number(), kind: z.string(), must: z.record(z.string(), z.unknown()), ms: z.number() }),
  z.object({ told: z.literal('refused'), n: z.number(), kind: z.string(), failure: z.object({ kind: z.string() }).loose() }),
  z.object({ told: z.literal('end') }),
])
export type ReportLine = z.infer<typeof reportLine>

/** What the writer is to do. */
export const order = z.object({
  folder: z.string(), seed: z.number(), withKey: z.boolean(), acts: z.array(z.string()),
})
export type Order = z.infer<typeof order>
