import { z } from 'zod'
import { countingUnits } from '../../codebook/analysis/unit.ts'
import { identifierKinds } from '../../codebook/privacy/identifiers/found-identifier.ts'
import { exportProfiles } from '../../codebook/privacy/profile.ts'
import { failureSchema } from './failure.ts'
import { missingKinds } from './study.ts'
import { importChannels } from './imports.ts'
import { identifierChoice } from './names.ts'
import { registerImportChannels } from './register-import.ts'
import { fileToken, id, line, nothing } from './values.ts'

const count = z.object({
  code: z.string(), unit: z.enum(countingUnits), by: z.literal('group'), wave: z.number().nullable(), profile: z.enum(exportProfiles),
  rows: z.array(z.object({
    key: z.string(), label: z.string(), mentioned: z.number().nullable(), asked: z.number().nullable(), notAsked: z.number().nullable(),
    passages: z.number().nullable(), suppressed: z.boolean(), reason: z.string().nullable(),
  })),
  total: z.object({ mentioned: z.number().nullable(), asked: z.number().nullable(), notAsked: z.number().nullable(), passages: z.number().nullable() }),
})
export type Count = z.infer<typeof count>

const check = z.object({
  ok: z.boolean(), integrity: z.string(), counts: z.record(z.string(), z.number()),
  /** Where is a code or key, never a name; words for the kinds are the reader's own. */
  missing: z.array(z.object({ kind: z.enum(missingKinds), count: z.number(), where: z.string() })),
})

const importedFile = z.object({
  file: z.string(), kind: z.enum(['open-json', 'notes', 'source']),
  /** Code of the session that notes went to. */
  session: z.string().nullable(),
  /** How many were made or changed. */
  answers: z.number(), codings: z.number(),
  /** Questions that got text, and paragraphs that belong to none. */
  mapped: z.number(), unmapped: z.number(),
  /** Texts that belong in the key file and were left out because it is closed. */
  leftOut: z.number(),
  /** How many names and numbers of each kind were found in notes and sources, whatever was done about them. */
  names: z.record(z.enum(identifierKinds), z.number()),
})
export type ImportedFile = z.infer<typeof importedFile>

/** Channels that the command line lives on: import, count, check. */
export const interchangeChannels = {
  /**
   * Imports files, each all or nothing; what failed says why and the rest goes on. `session` names the session that notes belong to, `names`
   * what is done about names and numbers in notes and sources (left out, they stay); Funn's own format comes as it is.
   */
  'import.run': {
    request: z.strictObject({ files: z.array(fileToken).min(1).max(1000), session: id.nullable(), names: identifierChoice.optional() }),
    reply: z.object({
      imported: z.array(importedFile),
      failed: z.array(z.object({ file: z.string(), failure: failureSchema })),
    }),
  },
  ...importChannels,
  ...registerImportChannels,
  'count.get': {
    request: z.strictObject({
      code: line, unit: z.enum(countingUnits), wave: z.int().min(1).max(99).nullable(), profile: z.enum(exportProfiles),
    }),
    reply: count,
  },
  'check.run': { request: nothing, reply: check },
} as const
