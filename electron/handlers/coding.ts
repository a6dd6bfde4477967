import { maxCodeLevels } from '../../codebook/codes/code.ts'
import { fail, ok, type Result } from '../../codebook/result.ts'
import { findAnswer, findAnswers, removeCoding } from '../../db/queries/answers.ts'
import { currentCodebook } from '../../db/queries/codebook-versions.ts'
import { findCode, levelOf, listCodes } from '../../db/queries/codes.ts'
import { changeCoding, readCoding } from '../../db/queries/codings.ts'
import { insertPassages, planPassages, type CodedHit } from '../../db/queries/code-hits.ts'
import { isTagRow, renameTagged } from '../../db/queries/tags.ts'
import { addCode, changeCode } from '../../db/queries/write-codes.ts'
import type { CodeTable } from '../../db/tables/codebook.ts'
import type { AnswerTable } from '../../db/tables/sessions.ts'
import type { codingChannels } from '../contract/coding.ts'
import type { Failure } from '../contract/failure.ts'
import type { Coding } from '../contract/sessions.ts'
import { seenCoding } from '../host/blindness.ts'
import { withStudy, type HandlersOf } from '../host/context.ts'
import type { OpenStudy } from '../host/open-study.ts'
import { checkName } from './check-name.ts'
import { because, checkNoTag, retired } from './codebook.ts'
import { insertByHand, spanOfNew } from './new-coding.ts'
import { checkSpan } from './notes.ts'

export const codingHandlers: HandlersOf<keyof typeof codingChannels> = {
  'codebook.list': withStudy((open) => ok(listCodes(open.db))),
  'code.add': withStudy((open, request) => {
    const refused = checkName('label', request.label) ?? checkNoTag(open, request.parentId)
    if (refused) return fail(refused)
    if (levelOf(open.db, request.parentId) >= maxCodeLevels) return fail({ kind: 'code-too-deep' })
    const id = open.step('code.add', (db) => addCode(db, request, because(open, '')))
    return ok({ id, codes: listCodes(open.db) })
  }),
  'code.change': withStudy((open, { id, reason = '', ...facts }) => {
    const code = findCode(open.db, id)
    if (!code) return fail({ kind: 'missing', what: 'code' })
    const refused = checkName('label', facts.label)
    if (refused) return fail(refused)
    open.step('code.change', (db) => {
      // A tag says who is mentioned: nobody can be for or against that.
      changeCode(db, id, isTagRow(code) ? { ...facts, stanceRequired: false } : facts, because(open, reason))
      renameTagged(db, id)
    })
    return ok(listCodes(open.db))
  }),
  'coding.add': withStudy((open, { id: wanted, ...request }) => {
    const span = spanOfNew(open, { id: wanted, ...request })
    if (!span.ok) return span
    const refused = checkCode(open, findCode(open.db, request.codeId), request.stance)
    if (refused) return fail(refused)
    const id = open.step('coding.add', (db) => insertByHand(db, open, { ...request, ...span.value }, wanted))
    return stored(open, id)
  }),
  'coding.addMany': withStudy((open, { hits, around, ...coding }) => {
    const answers = findAnswers(open.db, hits.map(({ answerId }) => answerId))
    const refused = checkHits(answers, hits) ?? checkCode(open, findCode(open.db, coding.codeId), coding.stance)
    if (refused) return fail(refused)
    const plan = planPassages(open.db, answers, hits, { ...coding, around, coderId: open.coderId })
    if (plan.passages.length > 0) open.step('coding.addMany', (db) => insertPassages(db, plan.passages, { ...coding, coderId: open.coderId, codebookVersionId: currentCodebook(db) }, Date.now()))
    return ok({ coded: plan.passages.length, already: plan.already, notCodable: plan.notCodable })
  }),
  'coding.change': withStudy((open, request) => {
    const coding = seenCoding(open, request.id)
    if (!coding) return fail({ kind: 'missing', what: 'coding' })
    const codeId = request.codeId ?? coding.code_id
    const stance = request.stance === undefined ? coding.stance : request.stance
    const span = { start_at: request.start ?? coding.start_at, end_at: request.end ?? coding.end_at }
    // A coding that a retired code has may say something else; it only cannot be given anew.
    const refused = checkSpan(findAnswer(open.db, coding.answer_id), span.start_at, span.end_at) ?? checkCode(open, findCode(open.db, codeId), stance, coding.code_id)
    if (refused) return fail(refused)
    const resized = span.start_at !== coding.start_at || span.end_at !== coding.end_at
    open.step('coding.change', (db) => changeCoding(db, request.id, {
      code_id: codeId, stance, ...span, ...(request.facet === undefined ? {} : { facet: request.facet }), ...(resized ? { whole_answer: 0 } : {}),
    }))
    return stored(open, request.id)
  }),
  'coding.remove': withStudy((open, { id }) => {
    if (!seenCoding(open, id)) return fail({ kind: 'missing', what: 'coding' })
    open.step('coding.remove', (db) => removeCoding(db, id))
    return ok(null)
  }),
}

/** Why hits cannot be coded, if they cannot: an answer is gone or has another text, or there are no words. */
function checkHits(answers: ReadonlyMap<string, AnswerTable>, hits: readonly CodedHit[]): Failure | undefined {
  for (const { answerId, version, start, end } of hits) {
    const answer = answers.get(answerId)
    if (answer && answer.version !== version) return { kind: 'stale' }
    const refused = start > end ? { kind: 'empty-selection' as const } : checkSpan(answer, start, end)
    if (refused) return refused
  }
  return undefined
}

/** Why a code cannot be given, if it cannot: unknown, retired, or in want of a stance. */
function checkCode(open: OpenStudy, code: CodeTable | undefined, stance: string | null, had?: string): Failure | undefined {
  if (!code) return { kind: 'missing', what: 'code' }
  if (code.retired_at !== null && code.id !== had) return retired(open, code.key, code.successor_id)
  if (code.stance_required === 1 && stance === null) return { kind: 'stance-required', code: code.key }
  return undefined
}

/** The coding as it now stands. */
export function stored(open: OpenStudy, id: string): Result<Coding, Failure> {
  const coding = readCoding(open.db, id)
  return coding ? ok(coding) : fail({ kind: 'missing', what: 'coding' })
}
