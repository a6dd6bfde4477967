import type { OpenStudy } from '../../codebook/interchange/open-study.ts'
import { by, listed, lookUp, timeOrNull, type RowNames } from './row-names.ts'
import type { ListRows } from './study-rows.ts'

/** Targets and combined counts, wave by wave, their groups in the study's order. */
export function exportPlan(rows: ListRows, names: RowNames): Pick<OpenStudy, 'targets' | 'combinedCounts'> {
  const order = new Map(rows.informant_group.map((group, at) => [group.id, at]))
  const inOrder = <Row extends { readonly group_id: string }>(list: readonly Row[]) =>
    list.toSorted((left, right) => (order.get(left.group_id) ?? 0) - (order.get(right.group_id) ?? 0))
  const members = Map.groupBy(rows.combined_count_group, (row) => row.combined_count_id)
  return {
    ...listed('targets', inOrder(rows.group_target)
      .map((target) => ({ wave: names.wave(target.wave_id), group: names.group(target.group_id), sessions: target.sessions }))
      .toSorted((left, right) => left.wave - right.wave)),
    ...listed('combinedCounts', rows.combined_count.map((count) => ({
      id: count.id, wave: names.wave(count.wave_id), groups: inOrder(members.get(count.id) ?? []).map((row) => names.group(row.group_id)),
      interviews: count.interviews, note: count.note,
    })).toSorted((left, right) => left.wave - right.wave)),
  }
}

/** How far the asking of an organisation has come, wave by wave. */
export function exportInvitations(rows: ListRows, names: RowNames, organisationId: string) {
  return rows.invitation.filter((row) => row.organisation_id === organisationId).map((row) => ({
    wave: names.wave(row.wave_id), state: row.state, proposedBy: row.proposed_by, invited: timeOrNull(row.invited_at), answered: timeOrNull(row.answered_at), note: row.note,
  })).toSorted((left, right) => left.wave - right.wave)
}

/** Gives the keys of the questions that serve a research question; those that stand in no guide any more are left out. */
export function exportAims(rows: ListRows): (researchQuestionId: string) => string[] {
  const key = lookUp(rows.question, (question) => question.key)
  const asked = new Set(rows.guide_question.map((question) => question.question_id))
  const aims = Map.groupBy(rows.question_aim.filter((aim) => asked.has(aim.question_id)), (aim) => aim.research_question_id)
  return (id) => (aims.get(id) ?? []).map((aim) => key(aim.question_id)).toSorted(by((name) => [name]))
}
