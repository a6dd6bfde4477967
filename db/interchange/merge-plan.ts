import { combinedName } from '../../codebook/interchange/check-combined-counts.ts'
import type { OpenStudy } from '../../codebook/interchange/open-study.ts'
import { millisecondsOf } from '../../codebook/interchange/open-values.ts'
import type { MergeContext } from './merge-context.ts'
import { given, joined, placesAfter } from './row-set.ts'

/** Merges targets, combined counts, invitations, and which questions serve which research question; comes after all they refer to. */
export function mergePlan(context: MergeContext, file: OpenStudy): void {
  mergeTargets(context, file)
  mergeCombinedCounts(context, file)
  mergeInvitations(context, file)
  for (const { key, questions } of file.researchQuestions ?? []) {
    for (const question of questions ?? []) {
      const row = { question_id: context.sets.question.idOf(question), research_question_id: context.sets.research_question.idOf(key) }
      const old = context.sets.question_aim.find(joined(row.question_id, row.research_question_id))
      context.sets.question_aim.put({ id: old?.id ?? context.sets.question_aim.newId(undefined), ...row })
    }
  }
}

function mergeTargets({ sets }: MergeContext, file: OpenStudy): void {
  for (const target of file.targets ?? []) {
    const row = { wave_id: sets.wave.idOf(joined(target.wave)), group_id: sets.informant_group.idOf(target.group), sessions: target.sessions }
    const old = sets.group_target.find(joined(row.wave_id, row.group_id))
    sets.group_target.put({ id: old?.id ?? sets.group_target.newId(undefined), ...row })
  }
}

function mergeCombinedCounts({ sets, before }: MergeContext, file: OpenStudy): void {
  const members = Map.groupBy(before.combined_count_group, (row) => row.combined_count_id)
  const known = new Map(before.combined_count.map((row) => [
    combinedName({ wave: sets.wave.findId(row.wave_id)?.number ?? 0, groups: (members.get(row.id) ?? []).map((member) => sets.informant_group.findId(member.group_id)?.key ?? '') }), row,
  ]))
  const place = placesAfter(before.combined_count)
  for (const count of file.combinedCounts ?? []) {
    const old = known.get(combinedName(count))
    const { id } = sets.combined_count.put({
      id: old?.id ?? sets.combined_count.newId(count.id), wave_id: sets.wave.idOf(joined(count.wave)), interviews: count.interviews,
      note: given(count.note, old?.note, ''), position: old?.position ?? place(),
    })
    for (const group of count.groups) {
      const groupId = sets.informant_group.idOf(group)
      const member = sets.combined_count_group.find(joined(id, groupId))
      sets.combined_count_group.put({ id: member?.id ?? sets.combined_count_group.newId(undefined), combined_count_id: id, group_id: groupId })
    }
  }
}

function mergeInvitations({ sets }: MergeContext, file: OpenStudy): void {
  for (const organisation of file.organisations ?? []) {
    const organisationId = sets.organisation.idOf(organisation.code)
    for (const invitation of organisation.invitations ?? []) {
      const waveId = sets.wave.idOf(joined(invitation.wave))
      const old = sets.invitation.find(joined(organisationId, waveId))
      sets.invitation.put({
        id: old?.id ?? sets.invitation.newId(undefined), wave_id: waveId, organisation_id: organisationId, state: given(invitation.state, old?.state, 'proposed'),
        proposed_by: given(invitation.proposedBy, old?.proposed_by, null), invited_at: given(millisecondsOf(invitation.invited), old?.invited_at, null),
        answered_at: given(millisecondsOf(invitation.answered), old?.answered_at, null), note: given(invitation.note, old?.note, ''),
      })
    }
  }
}
