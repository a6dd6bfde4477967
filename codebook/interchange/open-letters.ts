import { z } from 'zod'
import { languages } from '../guide/guide.ts'
import { letterKinds } from '../privacy/letter.ts'
import { openId, openKey, openText, openTime } from './open-values.ts'

/** A letter to informants: the same letter in several versions, each in one language or more. */
export const openLetter = z.strictObject({
  id: openId.optional(),
  key: openKey,
  kind: z.enum(letterKinds).optional(),
  title: openText.optional(),
  versions: z.array(z.strictObject({
    id: openId.optional(),
    version: openKey, language: z.enum(languages), body: openText.optional().describe('Paragraphs, with placeholders such as {oppdragsgiver}'),
    created: openTime.optional(), locked: openTime.nullable().optional().describe('When it was first sent; from then on it never changes'),
  })).optional(),
})
