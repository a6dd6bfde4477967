import { z } from 'zod'
import { codeColors, codeOrigins } from '../codes/code.ts'
import { codebookChangeKinds } from '../codes/codebook-change.ts'
import { openId, openKey, openText, openTime } from './open-values.ts'

/** A code as it was once; unlike a code of today it says everything, and refers to others by keys that may be gone. */
export const openFrozenCode = z.strictObject({
  key: openKey, label: openText, labelNn: openText.nullable(), definition: openText, fullDefinition: openText, whenToUse: openText, whenNot: openText,
  example: openText, synonyms: z.array(openText), origin: z.enum(codeOrigins), facet: openText.nullable(), stanceRequired: z.boolean(),
  crossCutting: z.boolean(), color: z.int().min(0).max(codeColors - 1), parent: openKey.nullable(), retired: z.boolean(), successor: openKey.nullable(),
  network: openKey.nullable().default(null).describe('Key of the network or actor that the code stood for'),
})

export const frozenCodeList = z.array(openFrozenCode)

export const openCodebookVersion = z.strictObject({
  id: openId.optional(),
  number: z.int().min(1),
  name: openText.optional(),
  note: openText.optional(),
  created: openTime.optional(),
  frozen: openTime.nullable().optional().describe('When the version was frozen; null or absent for the one in use'),
  codes: frozenCodeList.optional().describe('The whole codebook as it was frozen, each code before those under it'),
})

/** An entry in the log of the codebook: what was done to which code, by whom and why. */
export const openCodebookChange = z.strictObject({
  id: openId.optional(),
  at: openTime,
  coder: openKey.nullable().optional().describe('Key of the coder who did it'),
  kind: z.enum(codebookChangeKinds),
  code: openKey.nullable().optional().describe('Key of the code; it may be gone since'),
  other: openKey.nullable().optional().describe('Key of the code that it went into, came from, or is followed by'),
  reason: openText.optional(),
  version: z.int().optional().describe('Number of the codebook version that was in use'),
  before: openFrozenCode.nullable().optional().describe('The code before; null where it was made'),
  after: openFrozenCode.nullable().optional().describe('The code after; null where it went'),
})
