import type { CombinedCount, PlanFacts, PlannedOrganisation, PlannedSession } from '../../codebook/plan/plan-facts.ts'
import { study, type Readable } from '../store.ts'

/** Everything that the plan of a wave is counted from. */
export function planFacts(db: Readable, waveId: string): PlanFacts {
  return {
    groupIds: db.all(study.selectFrom('informant_group').select('id').orderBy('position')).map((row) => row.id),
    targets: new Map(db.all(study.selectFrom('group_target').select(['group_id', 'sessions']).where('wave_id', '=', waveId)).map((row) => [row.group_id, row.sessions])),
    organisations: listAsked(db, waveId), sessions: listPlanned(db, waveId), combined: listCombinedCounts(db, waveId),
  }
}

/** Organisations in the order of their pseudonyms, with the state of their invitation in a wave. */
export function listAsked(db: Readable, waveId: string): (PlannedOrganisation & { code: string; invitedAt: number | null; answeredAt: number | null; note: string })[] {
  return db.all(study.selectFrom('organisation')
    .leftJoin('organisation_group', (join) => join.onRef('organisation_group.organisation_id', '=', 'organisation.id').on('organisation_group.wave_id', '=', waveId))
    .leftJoin('invitation', (join) => join.onRef('invitation.organisation_id', '=', 'organisation.id').on('invitation.wave_id', '=', waveId))
    .select(['organisation.id', 'organisation.code', 'organisation_group.group_id as groupId', 'invitation.state', 'invitation.proposed_by as proposedBy',
      'invitation.invited_at as invitedAt', 'invitation.answered_at as answeredAt', 'invitation.note'])
    .orderBy('organisation.code')).map((row) => ({ ...row, note: row.note ?? '' }))
}

/** Sessions of a wave in the order of their codes, with the organisations that took part. */
function listPlanned(db: Readable, waveId: string): PlannedSession[] {
  const present = Map.groupBy(db.all(study.selectFrom('participant').innerJoin('informant', 'informant.id', 'participant.informant_id')
    .select(['participant.session_id as sessionId', 'informant.organisation_id as organisationId']).distinct()
    .where('participant.role', '=', 'participant')), (row) => row.sessionId)
  return db.all(study.selectFrom('session')
    .select(['id', 'code', 'kind', 'state', 'planned_at', 'held_at', 'asked_by', 'typed_by', 'deviation']).where('wave_id', '=', waveId).orderBy('code'))
    .map((row) => ({
      id: row.id, code: row.code, kind: row.kind, held: row.state !== 'planned', plannedAt: row.planned_at, heldAt: row.held_at, askedBy: row.asked_by, typedBy: row.typed_by,
      organisationIds: (present.get(row.id) ?? []).map((one) => one.organisationId), reason: row.deviation,
    }))
}

/** Counts without a list behind them, in their order, each with its groups in the study's order. */
export function listCombinedCounts(db: Readable, waveId: string): CombinedCount[] {
  const members = Map.groupBy(db.all(study.selectFrom('combined_count_group').innerJoin('informant_group', 'informant_group.id', 'combined_count_group.group_id')
    .select(['combined_count_id as countId', 'group_id as groupId']).orderBy('informant_group.position')), (row) => row.countId)
  return db.all(study.selectFrom('combined_count').select(['id', 'interviews', 'note']).where('wave_id', '=', waveId).orderBy('position'))
    .map((row) => ({ ...row, groupIds: (members.get(row.id) ?? []).map((member) => member.groupId) }))
}
