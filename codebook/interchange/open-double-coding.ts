import { z } from 'zod'
import { undefinedReasons } from '../agreement/coefficients.ts'
import { decisionOutcomes } from '../agreement/double-coding.ts'
import { openCount, openId, openKey, openText, openTime } from './open-values.ts'

/** A number, or why there is none. */
export const openCoefficient = z.union([z.number(), z.enum(undefinedReasons)])

/** The figures of a round when its last coder was done: over answers, all codes together; a figure, or why there is none. */
export const openDoubleCodingResult = z.strictObject({
  units: openCount, sessions: openCount, dropped: openCount, percent: openCoefficient, kappa: openCoefficient, alpha: openCoefficient, ac1: openCoefficient,
})

/** A round in which sessions are coded by several coders who do not see each other's work. */
export const openDoubleCoding = z.strictObject({
  id: openId.optional(),
  number: z.int().min(1),
  seed: openCount.nullable().optional().describe('What the sessions were drawn by; null where they were chosen by hand'),
  drawnFrom: openCount.optional().describe('How many sessions there were to draw from'),
  created: openTime.optional(),
  closed: openTime.nullable().optional().describe('When the last coder was done; until then coders do not see each other\'s work'),
  sessions: z.array(openKey).min(1).describe('Codes of the sessions'),
  coders: z.array(z.strictObject({ coder: openKey, done: openTime.nullable().optional() })).min(2),
  result: openDoubleCodingResult.nullable().optional(),
})
export type OpenDoubleCoding = z.infer<typeof openDoubleCoding>

/** What coders decided about a code that some of them gave and others left. */
export const openDecision = z.strictObject({
  code: openKey,
  outcome: z.enum(decisionOutcomes).describe('The code belongs here, does not, may be read either way, or must be defined anew'),
  note: openText.optional(),
  coder: openKey.optional().describe('Key of the coder who wrote it down; the first one unless told'),
  decided: openTime.optional(),
})
export type OpenDecision = z.infer<typeof openDecision>
