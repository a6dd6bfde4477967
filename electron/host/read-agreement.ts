import { agreementBetween, type AgreementAnswer } from '../../codebook/agreement/agreement-between.ts'
import type { AgreementUnit } from '../../codebook/agreement/coded-units.ts'
import { mapCodes, type CodeMapping } from '../../codebook/agreement/map-codes.ts'
import type { CountingFacts } from '../../codebook/analysis/counting-facts.ts'
import { isTag } from '../../codebook/codes/is-tag.ts'
import { fail, ok, type Result } from '../../codebook/result.ts'
import { readComparedAnswers, readComparedCodings, type VersionedCoding } from '../../db/queries/agreement.ts'
import { listCodes } from '../../db/queries/codes.ts'
import { listDecisions } from '../../db/queries/double-coding.ts'
import { listCoders } from '../../db/queries/study-row.ts'
import type { Readable } from '../../db/store.ts'
import type { Agreement } from '../contract/agreement.ts'
import type { Failure } from '../contract/failure.ts'

/** Who is compared, on what, and how codes of different codebook versions are read. */
export interface AgreementQuestion {
  readonly coderIds: readonly string[] | null
  readonly unit: AgreementUnit
  readonly mapping: readonly CodeMapping[] | null
  /** The sessions looked at; absent or null, all that coders have in common. */
  readonly sessionIds?: ReadonlySet<string> | null
  /** Sessions that the one who asks must not see yet. */
  readonly heldBack?: ReadonlySet<string>
}

/** Who is compared with whom on what, before any note is read. */
export interface Comparison {
  readonly coders: Agreement['coders']
  readonly coderIds: readonly string[]
  /** The code (index) that each code is read as. */
  readonly codeAs: readonly number[]
  /** Sessions to read: of those that were asked for, the ones that at least two coders have worked on. */
  readonly common: readonly string[]
  readonly heldBack: number
}

/** How far coders agree, for the window and the command line alike. */
export function readAgreement(db: Readable, facts: CountingFacts, question: AgreementQuestion): Result<Agreement, Failure> {
  const compared = compareWhom(db, facts, question)
  if (!compared.ok) return compared
  const { common, heldBack, coders, coderIds, codeAs } = compared.value
  const read = readCompared(db, facts, compared.value, common)
  const codebookVersions = versionsOf(read.codings)
  if (codebookVersions.length > 1 && question.mapping === null) return fail({ kind: 'codebook-versions', versions: codebookVersions.map(String) })
  const labels = new Map(listCodes(db).map((code) => [code.id, code.label]))
  const codes = facts.codes.map((code) => ({ ...code, label: labels.get(code.id) ?? code.key }))
  const found = agreementBetween({ unit: question.unit, codes, codeAs, coderIds, ...read })
  const decisions = new Map(listDecisions(db, common).map(({ sessionId, answerId, codeId, ...decision }) => [placeName(sessionId, answerId, codeId), decision]))
  return ok({
    ...found, heldBack, unit: question.unit, codebookVersions, coders, codes: [...found.codes],
    disagreements: found.disagreements.map((one) => ({ ...one, gave: [...one.gave], left: [...one.left], decision: decisions.get(placeName(one.sessionId, one.answerId, one.codeId)) ?? null })),
  })
}

/** What coders gave the answers of some sessions. Tags are left out: whether a network was named is no question of judgement, and would raise every figure. */
export function readCompared(db: Readable, facts: CountingFacts, { coderIds }: Pick<Comparison, 'coderIds'>, sessionIds: readonly string[]): { readonly answers: AgreementAnswer[]; readonly codings: VersionedCoding[] } {
  const tags = new Set(facts.codes.filter(isTag).map((code) => code.id))
  return { answers: readComparedAnswers(db, sessionIds), codings: readComparedCodings(db, sessionIds, coderIds).filter((coding) => !tags.has(coding.codeId)) }
}

/** The versions of the codebook that codings were made by, rising. */
export function versionsOf(codings: readonly VersionedCoding[]): number[] {
  return [...new Set(codings.map((coding) => coding.codebookVersion))].toSorted((a, b) => a - b)
}

/** Which sessions coders have in common is known from the columns that matrices count, of all waves. */
export function compareWhom(db: Readable, facts: CountingFacts, { coderIds, mapping, sessionIds, heldBack }: Omit<AgreementQuestion, 'unit'>): Result<Comparison, Failure> {
  const worked = sessionsByCoder(facts)
  const coders = listCoders(db).filter(({ id }) => coderIds === null ? worked.has(id) : coderIds.includes(id))
  if (coders.length < 2) return fail({ kind: 'too-few-coders' })
  const codeAs = mapCodes(facts.codes.map((code) => code.id), mapping ?? [])
  if (codeAs === 'unknown') return fail({ kind: 'missing', what: 'code' })
  if (codeAs === 'twice') return fail({ kind: 'duplicate', what: 'code' })
  const asked = inCommon(coders.map(({ id }) => worked.get(id) ?? new Set())).filter((id) => sessionIds?.has(id) ?? true)
  const common = asked.filter((id) => heldBack?.has(id) !== true)
  return ok({
    coders: coders.map((coder) => ({ ...coder, sessions: worked.get(coder.id)?.size ?? 0 })), coderIds: coders.map(({ id }) => id), codeAs, common, heldBack: asked.length - common.length,
  })
}

/** What a decision is found by. */
function placeName(...place: readonly (string | null)[]): string {
  return JSON.stringify(place)
}

/** Of each coder who has coded something, the sessions with a coding by them. */
function sessionsByCoder(facts: CountingFacts): ReadonlyMap<string, ReadonlySet<string>> {
  const sessions = new Map<string, Set<string>>()
  for (const { id, codings } of facts.sessions) {
    for (const at of new Set(codings.coder)) {
      const coder = facts.coders[at]
      if (coder === undefined) continue
      sessions.set(coder, (sessions.get(coder) ?? new Set()).add(id))
    }
  }
  return sessions
}

/** Sessions that at least two coders have worked on. */
function inCommon(worked: readonly ReadonlySet<string>[]): string[] {
  const all = new Set(worked.flatMap((sessions) => [...sessions]))
  return [...all].filter((session) => worked.filter((sessions) => sessions.has(session)).length >= 2)
}
