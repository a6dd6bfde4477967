import { changeInvitation, type InvitationChange } from '../../codebook/plan/change-invitation.ts'
import { cleanText } from '../../codebook/language/clean-text.ts'
import { newId } from '../new-id.ts'
import { study, type Writable } from '../store.ts'
import { listAsked } from './plan-facts.ts'

/** Sets how many sessions are aimed at in a group; null takes the target away. */
export function setTarget(db: Writable, waveId: string, groupId: string, sessions: number | null): void {
  if (sessions === null) {
    db.run(study.deleteFrom('group_target').where('wave_id', '=', waveId).where('group_id', '=', groupId))
    return
  }
  db.run(study.insertInto('group_target').values({ id: newId(), wave_id: waveId, group_id: groupId, sessions })
    .onConflict((conflict) => conflict.columns(['wave_id', 'group_id']).doUpdateSet({ sessions })))
}

/** Changes the invitations of several organisations at once; `state` null forgets them. `day` is the day of what happens now. */
export function changeInvitations(
  db: Writable, waveId: string, organisationIds: readonly string[], change: Omit<InvitationChange, 'state'> & { readonly state?: InvitationChange['state'] | null }, day: number,
): void {
  const { state, note, ...rest } = change
  if (state === null) {
    db.run(study.deleteFrom('invitation').where('wave_id', '=', waveId).where('organisation_id', 'in', [...organisationIds]))
    return
  }
  const known = new Map(listAsked(db, waveId).map((row) => [row.id, row]))
  for (const organisationId of organisationIds) {
    const before = known.get(organisationId)
    const old = before && before.state !== null ? { ...before, state: before.state } : null
    const next = changeInvitation(old, { ...rest, state, note: note === undefined ? undefined : cleanText(note) }, day)
    const values = { state: next.state, proposed_by: next.proposedBy, invited_at: next.invitedAt, answered_at: next.answeredAt, note: next.note }
    db.run(study.insertInto('invitation').values({ id: newId(), wave_id: waveId, organisation_id: organisationId, ...values })
      .onConflict((conflict) => conflict.columns(['wave_id', 'organisation_id']).doUpdateSet(values)))
  }
}

/** Writes why a session came otherwise than planned. */
export function explainDeviation(db: Writable, sessionId: string, reason: string): void {
  db.run(study.updateTable('session').set({ deviation: cleanText(reason) }).where('id', '=', sessionId))
}

/** What is said of groups whose interviews are known together only. */
export interface CombinedFacts {
  readonly id: string | null
  readonly groupIds: readonly string[]
  readonly interviews: number
  readonly note: string
}

/** Makes (id null) or changes a combined count; the caller has seen that no group stands in another one. */
export function saveCombinedCount(db: Writable, waveId: string, facts: CombinedFacts): string {
  const id = facts.id ?? newId()
  const values = { interviews: facts.interviews, note: cleanText(facts.note) }
  if (facts.id === null) {
    const last = db.first(study.selectFrom('combined_count').select((eb) => eb.fn.max<number | null>('position').as('last')).where('wave_id', '=', waveId))?.last ?? -1
    db.run(study.insertInto('combined_count').values({ id, wave_id: waveId, position: last + 1, ...values }))
  } else {
    db.run(study.updateTable('combined_count').set(values).where('id', '=', id))
    db.run(study.deleteFrom('combined_count_group').where('combined_count_id', '=', id).where('group_id', 'not in', [...facts.groupIds]))
  }
  for (const groupId of facts.groupIds) {
    db.run(study.insertInto('combined_count_group').values({ id: newId(), combined_count_id: id, group_id: groupId })
      .onConflict((conflict) => conflict.columns(['combined_count_id', 'group_id']).doNothing()))
  }
  return id
}

export function removeCombinedCount(db: Writable, id: string): void {
  db.run(study.deleteFrom('combined_count_group').where('combined_count_id', '=', id))
  db.run(study.deleteFrom('combined_count').where('id', '=', id))
}
