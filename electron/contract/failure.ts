import { z } from 'zod'
import { codeRowProblems } from '../../codebook/interchange/codebook-table/codebook-plan.ts'
import { progressObstacles } from '../../codebook/informants/session-progress.ts'
import { sessionStates } from '../../codebook/informants/session.ts'

/** Why a file could not be read as what its ending says. */
export const unreadableReasons = [
  'empty', 'closed', 'not-text', 'encrypted', 'not-a-document', 'damaged', 'bomb', 'external-entity', 'nothing-in-it', 'too-much', 'other-document',
  'not-odt', 'not-rtf', 'not-pdf', 'not-email', 'not-transcript', 'protected', 'no-text', 'outlook', 'no-questions',
  'not-a-table', 'other-workbook', 'no-sheet', 'no-columns', 'too-many-rows', 'open-quotation',
  'not-qdc', 'document-type', 'too-many-codes',
] as const
export type UnreadableReason = (typeof unreadableReasons)[number]

/**
 * Every way in which a call can be refused, as plain data; the renderer and the command line put it into words.
 *
 * Kinds are closed: a new one does not compile until all languages have its sentence.
 */
export const failureSchema = z.discriminatedUnion('kind', [
  // Files and passphrases
  z.object({ kind: z.literal('not-found') }),
  z.object({ kind: z.literal('folder-missing') }),
  z.object({ kind: z.literal('exists') }),
  z.object({ kind: z.literal('not-writable') }),
  z.object({ kind: z.literal('disk-full') }),
  z.object({ kind: z.literal('disk-failed') }),
  z.object({ kind: z.literal('in-use') }),
  z.object({ kind: z.literal('no-locking') }),
  z.object({ kind: z.literal('target-locked') }),
  z.object({ kind: z.literal('target-is-folder') }),
  z.object({ kind: z.literal('write-failed'), code: z.string() }),
  z.object({ kind: z.literal('foreign') }),
  z.object({ kind: z.literal('wrong-passphrase') }),
  z.object({ kind: z.literal('damaged') }),
  z.object({ kind: z.literal('newer'), version: z.number(), supported: z.number() }),
  z.object({ kind: z.literal('weak-passphrase'), minimum: z.number() }),
  z.object({ kind: z.literal('key-of-other-study') }),
  /** No backup of the file lies beside it. */
  z.object({ kind: z.literal('no-backup') }),
  z.object({ kind: z.literal('same-passphrase') }),
  // State of the app
  z.object({ kind: z.literal('no-study') }),
  z.object({ kind: z.literal('no-key') }),
  z.object({ kind: z.literal('unknown-file') }),
  z.object({ kind: z.literal('missing'), what: z.string() }),
  z.object({ kind: z.literal('stale') }),
  z.object({ kind: z.literal('invalid-message') }),
  z.object({ kind: z.literal('cancelled') }),
  z.object({ kind: z.literal('bug'), step: z.string() }),
  // Rules of the domain
  z.object({ kind: z.literal('basis-missing'), fields: z.array(z.string()) }),
  z.object({ kind: z.literal('date-order'), field: z.string() }),
  z.object({ kind: z.literal('duplicate'), what: z.string() }),
  z.object({ kind: z.literal('in-use-by'), what: z.string(), sessions: z.array(z.string()) }),
  /** Groups that stand in another combined count of the wave. */
  z.object({ kind: z.literal('combined-twice'), groups: z.array(z.string()) }),
  z.object({ kind: z.literal('group-in-use'), organisations: z.array(z.string()) }),
  z.object({ kind: z.literal('empty-selection') }),
  z.object({ kind: z.literal('stance-required'), code: z.string() }),
  /** `successor` is the key and label of the code to use instead. */
  z.object({ kind: z.literal('code-retired'), code: z.string(), successor: z.string().optional() }),
  /** A code cannot stand below itself, go into what is below it, or be followed by it. */
  z.object({ kind: z.literal('code-cycle') }),
  z.object({ kind: z.literal('code-in-use'), code: z.string() }),
  z.object({ kind: z.literal('reason-missing') }),
  /** What is done to whole codes is done to an entry of the register of networks and actors, not to the code that stands for it. */
  z.object({ kind: z.literal('code-is-tag'), code: z.string() }),
  /** Passages are tagged with an entry of the register. */
  z.object({ kind: z.literal('network-tagged'), name: z.string(), passages: z.number() }),
  /** Codes of a table that are there already, and nobody has said what to do with them. */
  z.object({ kind: z.literal('codes-there'), codes: z.array(z.string()) }),
  /** The first row of a table of codes that cannot be read, and how many more there are. */
  z.object({ kind: z.literal('code-row'), line: z.number(), why: z.enum(codeRowProblems), more: z.number() }),
  z.object({ kind: z.literal('code-too-deep') }),
  z.object({ kind: z.literal('too-long'), limit: z.number() }),
  z.object({ kind: z.literal('locked') }),
  z.object({ kind: z.literal('future-date'), field: z.string() }),
  z.object({ kind: z.literal('letter-sent') }),
  z.object({ kind: z.literal('not-ready'), to: z.enum(sessionStates), why: z.enum(progressObstacles) }),
  /** This version of a guide is in use. */
  z.object({ kind: z.literal('guide-locked') }),
  /** Agreement takes two coders who have coded something. */
  z.object({ kind: z.literal('too-few-coders') }),
  /** Codings to compare were made by different versions of the codebook. */
  z.object({ kind: z.literal('codebook-versions'), versions: z.array(z.string()) }),
  // Bad input
  z.object({ kind: z.literal('unreadable'), file: z.string(), why: z.enum(unreadableReasons).optional() }),
  z.object({ kind: z.literal('unsupported'), file: z.string() }),
  z.object({ kind: z.literal('too-large'), file: z.string(), limit: z.number() }),
  z.object({ kind: z.literal('invalid-json'), where: z.string(), problem: z.string() }),
  z.object({ kind: z.literal('not-empty') }),
  z.object({ kind: z.literal('internal-only') }),
  z.object({ kind: z.literal('no-codes') }),
  z.object({ kind: z.literal('check-failed'), problems: z.array(z.string()) }),
])
export type Failure = z.infer<typeof failureSchema>
export type FailureKind = Failure['kind']
