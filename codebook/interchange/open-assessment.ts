import { z } from 'zod'
import { goalKinds } from '../findings/finding.ts'
import { networkKinds } from '../networks/network.ts'
import { openId, openKey, openText, openTime } from './open-values.ts'

export const openGoal = z.strictObject({
  id: openId.optional(), key: openKey, kind: z.enum(goalKinds).optional(), target: openText.optional(), text: openText,
  textCorrected: openText.nullable().optional(),
})

export const openInstructionQuestion = z.strictObject({
  id: openId.optional(), number: z.int().min(1).max(6), part: openText.optional(), text: openText, chapter: openText.optional(),
  answeredIn: openText.optional(),
})

export const openAlternative = z.strictObject({
  id: openId.optional(), key: openKey, label: openText.optional(), text: openText.optional(),
  reference: z.boolean().optional().describe('Whether the others are scored against this one'),
  pros: z.array(openText).optional(), cons: z.array(openText).optional(),
})
export type OpenAlternative = z.infer<typeof openAlternative>

export const openCriterion = z.strictObject({
  id: openId.optional(), key: openKey, text: openText, goals: z.array(openText).optional().describe('Keys of effect goals'),
})

export const openAssessment = z.strictObject({
  alternative: openKey, criterion: openKey, coder: openKey.nullable().optional().describe('Null for the team\'s common score'),
  score: z.int().min(-3).max(3), reason: openText.optional(), scored: openTime.optional(),
})

export const openDimension = z.strictObject({
  id: openId.optional(), key: openKey, label: openText.optional(),
  values: z.array(z.strictObject({ label: openText, suggestedType: openText.optional() })).optional(),
})

export const openNetwork = z.strictObject({
  id: openId.optional(), key: openKey, name: openText.optional(), nameCorrected: openText.nullable().optional(), description: openText.optional(),
  reach: openText.optional(), reachValues: z.array(openText).optional(), fee: openText.optional(), feeNote: openText.optional(),
  url: openText.optional(), kind: z.enum(networkKinds).optional().describe('Whether it is a network or a single actor; a network where nothing is said'),
})

export const openSuccessCriterion = z.strictObject({
  id: openId.optional(), key: openKey, label: openText.optional(), source: openText.optional(),
})
