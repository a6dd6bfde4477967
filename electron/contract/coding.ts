import { z } from 'zod'
import { codeColors, codeOrigins, mostSynonyms } from '../../codebook/codes/code.ts'
import { passageUnits } from '../../codebook/coding/passages-around.ts'
import { done, id, line, nothing, offset, stance, statementType } from './values.ts'
import { coding } from './sessions.ts'

/** Hits that can be coded in one step. */
const mostCoded = 3000

/** A part of what a code says. */
export const codeText = z.string().max(2000)

const code = z.object({
  id: z.string(), key: z.string(), label: z.string(), labelNn: z.string().nullable(), definition: z.string(),
  fullDefinition: z.string(), whenToUse: z.string(), whenNot: z.string(), example: z.string(),
  /** The type of statement that the code is about; a word of its own in studies from elsewhere. */
  facet: z.string().nullable(),
  synonyms: z.array(z.string()), origin: z.enum(codeOrigins), stanceRequired: z.boolean(), crossCutting: z.boolean(),
  /** Index into the palette of code colours. */
  color: z.number(), parentId: z.string().nullable(), retired: z.boolean(),
  /** The code to use instead of a retired one. */
  successorId: z.string().nullable(),
  /** The entry of the register of networks and actors that the code stands for: it is a tag then. */
  networkId: z.string().nullable(),
  codings: z.number(),
})
export type Code = z.infer<typeof code>

/** Channels of the codebook and of codings. */
export const codingChannels = {
  'codebook.list': { request: nothing, reply: z.array(code) },
  /** Adds an inductive code; the key is the parent's with the next number. Returns the whole codebook. */
  'code.add': { request: z.strictObject({ label: line, parentId: id.nullable(), definition: codeText }), reply: z.object({ id: z.string(), codes: z.array(code) }) },
  /** Changes what a code says; what may be left out stays as it is. */
  'code.change': {
    request: z.strictObject({
      id, label: line, labelNn: line.nullable(), definition: codeText, synonyms: z.array(line).max(mostSynonyms), stanceRequired: z.boolean(),
      fullDefinition: codeText.optional(), whenToUse: codeText.optional(), whenNot: codeText.optional(), example: codeText.optional(),
      facet: line.nullable().optional(), color: z.int().min(0).max(codeColors - 1).optional(),
      /** Why, for the log of the codebook. */
      reason: z.string().max(1000).optional(),
    }),
    reply: z.array(code),
  },
  /**
   * Codes a span, or the whole answer. The window gives the new coding its `id`, so that it can show it before it is stored;
   * left out, one is made. The reply is the coding as it is stored. Refused: `empty-selection`, `stance-required`, `code-retired`, `stale` where there is such a coding already.
   */
  'coding.add': {
    request: z.strictObject({
      id: z.uuidv7().optional(), answerId: id, start: offset, end: offset, wholeAnswer: z.boolean(), codeId: id, stance: stance.nullable(), facet: statementType.nullable(),
    }),
    reply: coding,
  },
  /**
   * Codes the text around hits of the search, all in one step: of each hit itself, its sentence, its paragraph or the whole answer. What the coder has
   * given the code already is passed over, as are answers to questions that are not coded; the reply says how many of each.
   * Refused: as `coding.add`, and `stale` where an answer has another text than the hits were found in.
   */
  'coding.addMany': {
    request: z.strictObject({
      hits: z.array(z.strictObject({ answerId: id, version: z.int().min(0), start: offset, end: offset })).min(1).max(mostCoded),
      around: z.enum(passageUnits), codeId: id, stance: stance.nullable(), facet: statementType.nullable(),
    }),
    reply: z.object({ coded: z.number(), already: z.number(), notCodable: z.number() }),
  },
  'coding.change': {
    request: z.strictObject({
      id, codeId: id.optional(), stance: stance.nullable().optional(), facet: statementType.nullable().optional(),
      start: offset.optional(), end: offset.optional(),
    }),
    reply: coding,
  },
  'coding.remove': { request: z.strictObject({ id }), reply: done },
} as const
