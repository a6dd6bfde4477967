import { daysLate } from '../../codebook/plan/deviations.ts'
import { questionCoverage } from '../../codebook/plan/question-coverage.ts'
import type { PlanReportInput, PlanReportLine } from '../../codebook/report/plan/plan-report-input.ts'
import { listGroups } from '../../db/queries/register.ts'
import { listAims, listQuestions, listResearchQuestions } from '../../db/queries/research-questions.ts'
import { currentWave, listCoders, readStudy } from '../../db/queries/study-row.ts'
import type { PlanLine } from '../contract/plan.ts'
import type { OpenStudy } from '../host/open-study.ts'
import { readPlan } from '../host/read-plan.ts'

/** Gathers the plan of the latest wave as it is printed. `date` is `YYYY-MM-DD`. */
export function assemblePlanReport(open: OpenStudy, date: string): PlanReportInput {
  const { db } = open
  const plan = readPlan(open, Date.now())
  const { title, language } = readStudy(db)
  const groups = new Map(listGroups(db).map((group) => [group.id, `${group.key} ${group.short === '' ? group.label : group.short}`]))
  const coders = new Map(listCoders(db).map((coder) => [coder.id, coder.label]))
  const line = (from: Omit<PlanLine, 'groupIds' | 'combinedId' | 'registered'>, label: string): PlanReportLine => {
    const { target, done, planned, toFind, invited, accepted, declined } = from
    return { label, target, done, planned, toFind, invited, accepted, declined }
  }
  return {
    studyTitle: title, date, language, held: plan.held, lines: plan.lines.map((one) => line(one, one.groupIds.map((id) => groups.get(id) ?? '').join(', '))), total: line(plan.total, ''),
    deviations: plan.sessions.filter((session) => session.deviations.length > 0).map((session) => ({
      code: session.code, kind: session.kind, planned: dayOf(session.plannedAt), held: session.held ? dayOf(session.heldAt) : null, kinds: session.deviations, daysLate: daysLate(session) ?? 0,
      askedBy: coders.get(session.askedBy ?? '') ?? '–', typedBy: coders.get(session.typedBy ?? '') ?? '–', reason: session.reason,
    })),
    research: questionCoverage(listResearchQuestions(db), listQuestions(db, currentWave(db).id), listAims(db)).researchQuestions,
  }
}

function dayOf(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString().slice(0, 10)
}
