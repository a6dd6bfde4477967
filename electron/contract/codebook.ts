import { z } from 'zod'
import { codebookChangeKinds } from '../../codebook/codes/codebook-change.ts'
import { codeDifferences } from '../../codebook/codes/diff-codebooks.ts'
import { openFrozenCode } from '../../codebook/interchange/open-codebook.ts'
import { codeText } from './coding.ts'
import { done, id, line, stance } from './values.ts'

/** Why something is done to the codebook. */
const reason = z.string().max(1000)

const uses = z.object({
  codings: z.number(), questions: z.number(), summaries: z.number(), findings: z.number(), memos: z.number(), decisions: z.number(), children: z.number(), followed: z.number(),
})
export type CodeUses = z.infer<typeof uses>

const passage = z.object({
  codingId: z.string(), sessionCode: z.string(), questionNumber: z.number().nullable(), coder: z.string(), stance: stance.nullable(), text: z.string(),
})

const version = z.object({
  id: z.string(), number: z.number(), name: z.string(), note: z.string(),
  /** ms UTC; null for the version in use. */
  frozenAt: z.number().nullable(),
  codes: z.number(), codings: z.number(),
})
export type CodebookVersion = z.infer<typeof version>

const change = z.object({
  id: z.string(), at: z.number(), coder: z.string().nullable(), kind: z.enum(codebookChangeKinds), code: z.string().nullable(), other: z.string().nullable(),
  reason: z.string(), version: z.number(), before: openFrozenCode.nullable(), after: openFrozenCode.nullable(),
})
export type CodebookChange = z.infer<typeof change>

const difference = z.object({
  key: z.string(), kinds: z.array(z.enum(codeDifferences)), before: openFrozenCode.nullable(), after: openFrozenCode.nullable(),
  /** Key of the code that it was merged into. */
  into: z.string().nullable(),
})
export type CodeDifferenceRow = z.infer<typeof difference>

/** Channels of what is done to a whole code, and of the codebook in versions. Each act is one step; a reason is asked for where the meaning of codings changes. */
export const codebookChannels = {
  'code.uses': { request: z.strictObject({ id }), reply: uses },
  /** Refused: `code-cycle`, `code-too-deep`, `code-retired` for a retired parent, `reason-missing` under another parent. */
  'code.move': { request: z.strictObject({ id, parentId: id.nullable(), index: z.int().min(0).max(100_000), reason }), reply: done },
  /** What a merge would come to: codings that move, those that become one with another, and those that would lack a stance. */
  'code.mergePreview': { request: z.strictObject({ id, intoId: id }), reply: z.object({ uses, joined: z.number(), lackStance: z.number() }) },
  /** Everything that points at the code points at `intoId`, and the code itself goes. Refused as `code.move` is, for the codes below it. */
  'code.merge': { request: z.strictObject({ id, intoId: id, reason }), reply: done },
  /** The passages of the code itself, the first of them where they are very many. */
  'code.passages': { request: z.strictObject({ id }), reply: z.object({ passages: z.array(passage), count: z.number() }) },
  /** Makes new codes of one, under it or beside it, and moves the codings that are told. */
  'code.split': {
    request: z.strictObject({
      id, isUnder: z.boolean(), reason,
      parts: z.array(z.strictObject({ label: line, definition: codeText, codingIds: z.array(id).max(10_000) })).min(1).max(10),
    }),
    reply: z.object({ ids: z.array(z.string()) }),
  },
  /** Takes a code and those below it out of use: kept with their codings and counted, and not given to any more. */
  'code.retire': { request: z.strictObject({ id, successorId: id.nullable(), reason }), reply: done },
  'code.restore': { request: z.strictObject({ id, reason }), reply: done },
  /** Refused with `code-in-use` where anything points at the code. */
  'code.remove': { request: z.strictObject({ id, reason }), reply: done },
  /** Keeps the codebook as it is under a name, and begins the next version: later codings belong to that. */
  'codebook.freeze': { request: z.strictObject({ name: line, note: z.string().max(2000) }), reply: z.array(version) },
  /** Latest first. */
  'codebook.versions': { request: z.strictObject({}), reply: z.array(version) },
  /** What differs from one version to another, or to the codebook as it is now (null). */
  'codebook.diff': { request: z.strictObject({ fromId: id, toId: id.nullable() }), reply: z.array(difference) },
  /** The log, latest first: at most a thousand entries. */
  'codebook.changes': { request: z.strictObject({}), reply: z.array(change) },
} as const

