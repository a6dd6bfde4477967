import type { TextEdit } from '../../codebook/coding/text-edit.ts'
import { findIdentifiers } from '../../codebook/privacy/identifiers/find-identifiers.ts'
import { proposedChoice, settleEdits, type FoundIdentifier } from '../../codebook/privacy/identifiers/found-identifier.ts'
import { fail, ok, type Result } from '../../codebook/result.ts'
import { findAnswer } from '../../db/queries/answers.ts'
import { isLocked } from '../../db/queries/progress.ts'
import type { AnswerTable } from '../../db/tables/sessions.ts'
import type { Request } from '../contract/contract.ts'
import type { Failure } from '../contract/failure.ts'
import { mostFound, type IdentifierInNotes, type ShownIdentifier } from '../contract/names.ts'
import { knownIdentifiers, pseudonymsOf } from './known-identifiers.ts'
import type { OpenStudy } from './open-study.ts'

/** UTF-16 units shown on each side of what was found. */
const reach = 40

/** What was found as a screen may show it. */
export function shownIdentifiers(open: OpenStudy, found: readonly FoundIdentifier[]): ShownIdentifier[] {
  const pseudonymOf = pseudonymsOf(open, found)
  return found.map(({ subject, ...hit }) => {
    const pseudonym = pseudonymOf(subject) ?? null
    return { ...hit, pseudonym, proposed: pseudonym === null ? 'mask' as const : proposedChoice({ kind: hit.kind, subject }) }
  })
}

/** What tells in answers who somebody is, each with what stands beside it. */
export function namesInNotes(open: OpenStudy, answers: readonly Pick<AnswerTable, 'id' | 'guide_question_id' | 'version' | 'text'>[]): IdentifierInNotes[] {
  const known = knownIdentifiers(open)
  return answers.flatMap(({ id, guide_question_id: questionId, version, text }) => shownIdentifiers(open, findIdentifiers(text, known)).map((hit) => ({
    ...hit, answerId: id, questionId, version, text: text.slice(hit.start, hit.end),
    before: text.slice(Math.max(0, hit.start - reach), hit.start).split('\n').at(-1)?.toWellFormed() ?? '', after: text.slice(hit.end, hit.end + reach).split('\n')[0]?.toWellFormed() ?? '',
  }))).slice(0, mostFound)
}

/** An answer, and the edits that carry out what was decided in it. */
export interface SettledAnswer {
  readonly answer: AnswerTable
  readonly edits: readonly TextEdit[]
}

/** The edits that carry out what was decided, answer by answer; all of them are of texts as they are stored now. */
export function settleNames(open: OpenStudy, hits: Request<'names.settle'>['hits']): Result<readonly SettledAnswer[], Failure> {
  const known = knownIdentifiers(open)
  const settled: SettledAnswer[] = []
  for (const [answerId, wanted] of Map.groupBy(hits, (hit) => hit.answerId)) {
    const answer = findAnswer(open.db, answerId)
    if (!answer) return fail({ kind: 'missing', what: 'answer' })
    if (isLocked(open.db, { answerId })) return fail({ kind: 'locked' })
    const found = findIdentifiers(answer.text, known)
    const choices = found.map(({ start, end }) => wanted.find((hit) => hit.start === start && hit.end === end)?.choice ?? 'keep')
    if (wanted.some(({ version }) => version !== answer.version) || choices.filter((choice) => choice !== 'keep').length !== wanted.length) return fail({ kind: 'stale' })
    settled.push({ answer, edits: settleEdits(found, choices, pseudonymsOf(open, found)) })
  }
  return ok(settled)
}
