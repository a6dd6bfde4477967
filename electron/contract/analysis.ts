import { z } from 'zod'
import { nearnesses } from '../../codebook/analysis/cooccurrence.ts'
import { countingUnits } from '../../codebook/analysis/unit.ts'
import { exportProfiles } from '../../codebook/privacy/profile.ts'
import { historyStates } from '../../codebook/study/history.ts'
import { codebookForms, exportKinds } from './choices.ts'
import { done, fileToken, id, line, nothing, offset, sessionState, stance, statementType } from './values.ts'

const filter = z.strictObject({
  stance: stance.nullable(), facet: statementType.nullable(), coderId: id.nullable(), waveId: id.nullable(),
})
export type MatrixFilter = z.infer<typeof filter>

const cell = z.object({
  /** Null where disclosure rules hide it; null `asked` for segments, which have no denominator. */
  mentioned: z.number().nullable(),
  asked: z.number().nullable(),
  notAsked: z.number(),
  /** Codings behind the cell; null where it is suppressed. */
  passages: z.number().nullable(),
  suppressed: z.enum(['small-cell', 'secondary']).nullable(),
})
export type MatrixCell = z.infer<typeof cell>

const matrix = z.object({
  unit: z.enum(countingUnits),
  profile: z.enum(exportProfiles),
  /** One column a group, or a pool of groups where disclosure rules join them. */
  /** `short` is a name of a word or two for the head of the column. */
  columns: z.array(z.object({ key: z.string(), label: z.string(), short: z.string(), groupIds: z.array(z.string()), size: z.number() })),
  rows: z.array(z.object({
    codeId: z.string(), key: z.string(), label: z.string(), definition: z.string(), level: z.number(), parentId: z.string().nullable(),
    /** Whether some guide question is about this code; else nobody can be said to have been asked. */
    inGuide: z.boolean(), stanceRequired: z.boolean(),
    cells: z.array(cell), total: cell,
    /** Distinct units per stance over all groups; null where disclosure rules hide it. */
    stances: z.object({
      for: z.number().nullable(), against: z.number().nullable(), divided: z.number().nullable(),
      neutral: z.number().nullable(), none: z.number().nullable(),
    }),
  })),
})
export type Matrix = z.infer<typeof matrix>

const passage = z.object({
  codingId: z.string(), sessionId: z.string(), sessionCode: z.string(), answerId: z.string(),
  organisation: z.string(), groupKey: z.string().nullable(),
  questionNumber: z.number().nullable(), questionText: z.string().nullable(),
  before: z.string(), text: z.string(), after: z.string(), start: offset, end: offset,
  codeId: z.string(), stance: stance.nullable(), facet: statementType.nullable(), verbatim: z.boolean(), confidential: z.boolean(), coderId: z.string(),
})
export type Passage = z.infer<typeof passage>

const searchHit = z.object({
  sessionId: z.string(), sessionCode: z.string(), answerId: z.string(), questionNumber: z.number().nullable(),
  questionText: z.string().nullable(), organisation: z.string(),
  /** The version of the answer that the offsets are of. */
  version: z.number(), text: z.string(), start: offset, end: offset, before: z.string(), after: z.string(),
})
export type SearchHit = z.infer<typeof searchHit>

/** Where to search; null asks for nothing in particular. `questionKey` is the same in all guides, and empty for free notes. */
const searchFilter = z.strictObject({
  groupId: id.nullable(), questionKey: z.string().max(100).nullable(),
  /** Hits in passages with this code, or one below it; and in passages that this coder has coded. */
  codeId: id.nullable(), coderId: id.nullable(),
  state: sessionState.nullable(), wave: z.int().min(1).max(99).nullable(),
})
export type SearchFilter = z.infer<typeof searchFilter>

const step = z.object({ name: z.string(), coderId: z.string().nullable(), madeAt: z.number(), state: z.enum(historyStates) })
export const history = z.object({ undo: step.nullable(), redo: step.nullable() })
export type History = z.infer<typeof history>

/** Channels of analysis, search, history and export. */
export const analysisChannels = {
  /** The matrix code × group. `codes`: the categories only, or all levels; or the tags, which stand in neither. */
  'matrix.get': {
    request: z.strictObject({ unit: z.enum(countingUnits), codes: z.enum(['categories', 'all', 'tags']), profile: z.enum(exportProfiles), filter }),
    reply: matrix,
  },
  /** The passages behind a cell, a page at a time; `after` is the last codingId of the page before. Codes below `codeId` are included. */
  'matrix.passages': {
    request: z.strictObject({ codeId: id, groupIds: z.array(id).max(100).nullable(), filter, after: id.nullable(), limit: z.int().min(1).max(200) }),
    reply: z.object({ passages: z.array(passage), total: z.number() }),
  },
  /**
   * How often two codes, tags left out, stand on the same words or in the same answer. Internal only, in no export: disclosure rules have no cleared form of it.
   * A code and one below it are no pair; `passages` counts pairs of codings.
   */
  'cooccurrence.get': {
    request: z.strictObject({ unit: z.enum(countingUnits), nearness: z.enum(nearnesses), filter }),
    reply: z.object({
      codes: z.array(z.object({ codeId: z.string(), key: z.string(), mentioned: z.number() })),
      pairs: z.array(z.object({ left: z.string(), right: z.string(), together: z.number(), passages: z.number() })),
    }),
  },
  /** Norwegian stems by default, "exact words" in quotes, prefix*, *ending. */
  'search.find': {
    request: z.strictObject({ text: line, limit: z.int().min(1).max(10_000), filter: searchFilter.optional() }),
    /** `more`: there are more hits than these. */
    reply: z.object({ hits: z.array(searchHit), more: z.boolean() }),
  },
  'history.state': { request: nothing, reply: history },
  'history.undo': { request: nothing, reply: history },
  'history.redo': { request: nothing, reply: history },
  'history.list': { request: z.strictObject({ limit: z.int().min(1).max(500) }), reply: z.array(step) },
  /** Writes an export; `jobId` is the caller's own name for it in progress events and `export.cancel`. A Word report has the guides that were used appended, unless `withGuides` is false; `form` is of a codebook. */
  'export.run': {
    request: z.strictObject({ jobId: id, kind: z.enum(exportKinds), profile: z.enum(exportProfiles), file: fileToken, withGuides: z.boolean().optional(), form: z.enum(codebookForms).optional() }),
    reply: z.object({
      /** How many quotes are in it; of an export of memos or of the codebook, how many memos or codes. */
      bytes: z.number(), quotes: z.number(),
      /** Those in which a name or a third person was masked; and whether names could be looked for, which needs the key file open. */
      masked: z.number(), namesChecked: z.boolean(),
    }),
  },
  'export.cancel': { request: z.strictObject({ jobId: id }), reply: done },
} as const
