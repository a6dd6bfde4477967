import { questionCoverage } from '../../codebook/plan/question-coverage.ts'
import { fail, ok, type Result } from '../../codebook/result.ts'
import { listAsked, listCombinedCounts } from '../../db/queries/plan-facts.ts'
import { changeInvitations, explainDeviation, removeCombinedCount, saveCombinedCount, setTarget } from '../../db/queries/plan-writes.ts'
import {
  listAims, listQuestions, listResearchQuestions, removeResearchQuestion, saveResearchQuestion, setAim,
} from '../../db/queries/research-questions.ts'
import { listGroups } from '../../db/queries/register.ts'
import { hasSession } from '../../db/queries/sessions.ts'
import { currentWave } from '../../db/queries/study-row.ts'
import type { Coverage, planChannels } from '../contract/plan.ts'
import type { Failure } from '../contract/failure.ts'
import { withStudy, type HandlersOf } from '../host/context.ts'
import type { OpenStudy } from '../host/open-study.ts'
import { readPlan } from '../host/read-plan.ts'

export const planHandlers: HandlersOf<keyof typeof planChannels> = {
  'plan.get': withStudy((open) => ok(readPlan(open, Date.now()))),
  'plan.setTarget': withStudy((open, { groupId, sessions }) => done(open.step('plan.target', (db) => { setTarget(db, currentWave(db).id, groupId, sessions) }, `target ${groupId}`))),
  'plan.invite': withStudy((open, { organisationIds, day, ...change }) => {
    const known = new Set(listAsked(open.db, currentWave(open.db).id).map((one) => one.id))
    if (organisationIds.some((id) => !known.has(id))) return fail({ kind: 'missing', what: 'organisation' })
    return done(open.step('plan.invitation', (db) => { changeInvitations(db, currentWave(db).id, [...new Set(organisationIds)], change, day) }))
  }),
  'plan.explain': withStudy((open, { sessionId, reason }) => {
    if (!hasSession(open.db, sessionId)) return fail({ kind: 'missing', what: 'session' })
    return done(open.step('plan.deviation', (db) => { explainDeviation(db, sessionId, reason) }, `deviation ${sessionId}`))
  }),
  'plan.saveCombined': withStudy((open, request) => {
    const allowed = checkCombined(open, request)
    if (!allowed.ok) return allowed
    return done(open.step('plan.combined', (db) => { saveCombinedCount(db, currentWave(db).id, { ...request, groupIds: [...new Set(request.groupIds)] }) }))
  }),
  'plan.removeCombined': withStudy((open, { id }) => done(open.step('plan.combined', (db) => { removeCombinedCount(db, id) }))),
  'plan.coverage': withStudy((open) => ok(readCoverage(open))),
  'plan.setAim': withStudy((open, { identityId, researchQuestionId, on }) =>
    done(open.step('question.aim', (db) => { setAim(db, { questionId: identityId, researchQuestionId }, on) }))),
  'plan.saveResearchQuestion': withStudy((open, { parentQuestionId, ...facts }) => {
    const known = listResearchQuestions(open.db)
    const parent = known.find((question) => question.id === parentQuestionId)
    if (facts.id !== null && !known.some((question) => question.id === facts.id)) return fail({ kind: 'missing', what: 'research-question' })
    if (facts.id === null && parentQuestionId !== null && parent?.parentId !== null) return fail({ kind: 'missing', what: 'research-question' })
    return ok({ id: open.step('research-question.save', (db) => saveResearchQuestion(db, { ...facts, parentId: parent?.id ?? null })) })
  }),
  'plan.removeResearchQuestion': withStudy((open, { id }) => done(open.step('research-question.remove', (db) => { removeResearchQuestion(db, id) }))),
}

function done(_: void): Result<null, Failure> {
  return ok(null)
}

function readCoverage({ db }: OpenStudy): Coverage {
  const questions = listQuestions(db, currentWave(db).id)
  const covered = questionCoverage(listResearchQuestions(db), questions, listAims(db))
  const named = new Map(questions.map(({ sessionIds: _, ...question }) => [question.id, question]))
  return { researchQuestions: covered.researchQuestions, questions: covered.questions.flatMap((question) => {
    const name = named.get(question.id)
    return name === undefined ? [] : [{ ...name, ...question }]
  }) }
}

/** A group stands in one combined count at most: else its interviews would be counted twice. */
function checkCombined(open: OpenStudy, { id, groupIds }: { readonly id: string | null; readonly groupIds: readonly string[] }): Result<null, Failure> {
  const groups = new Map(listGroups(open.db).map((group) => [group.id, group.key]))
  const counts = listCombinedCounts(open.db, currentWave(open.db).id)
  if (groupIds.some((group) => !groups.has(group))) return fail({ kind: 'missing', what: 'group' })
  if (id !== null && !counts.some((count) => count.id === id)) return fail({ kind: 'missing', what: 'combined-count' })
  const twice = groupIds.filter((group) => counts.some((count) => count.id !== id && count.groupIds.includes(group)))
  return twice.length === 0 ? ok(null) : fail({ kind: 'combined-twice', groups: twice.map((group) => groups.get(group) ?? '') })
}
