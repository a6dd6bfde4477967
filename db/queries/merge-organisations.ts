import { joinTexts, mergeInvitations, type Invitation } from '../../codebook/plan/change-invitation.ts'
import { newId } from '../new-id.ts'
import { currentWave } from './study-row.ts'
import { keys, study, type Readable, type Writable } from '../store.ts'

/** Characters that a summary may have, as the file's own check counts them. */
const longestSummary = 400

/**
 * Makes two organisations one: everything that hangs on `removedId` moves to `keptId`.
 *
 * Informants move. In each wave the kept one's group stands; where it has none it takes the other's. `groupId` is another choice for the
 * wave that is now; null makes none. Of two invitations the one
 * that has come further stands. Two summaries of one theme are joined. What is counted afterwards is as if they had always been one.
 */
export function mergeOrganisations(db: Writable, keptId: string, removedId: string, groupId: string | null): void {
  db.run(study.updateTable('informant').set({ organisation_id: keptId }).where('organisation_id', '=', removedId))
  mergeGroups(db, keptId, removedId)
  if (groupId !== null) setGroup(db, keptId, groupId)
  mergeInvitationRows(db, keptId, removedId)
  mergeSummaries(db, keptId, removedId)
  appendNote(db, keptId, db.first(study.selectFrom('organisation').select('note').where('id', '=', removedId))?.note ?? '')
  db.run(study.deleteFrom('organisation').where('id', '=', removedId))
}

/** Lets the kept organisation's identity take what it lacks from the other's, which goes; in the key file. */
export function mergeIdentities(db: Writable, keptId: string, removedId: string): void {
  const identity = (id: string) => db.first(keys.selectFrom('identity').selectAll().where('id', '=', id))
  const [kept, removed] = [identity(keptId), identity(removedId)]
  if (!removed) return
  const values = {
    name: kept?.name || removed.name, role: kept?.role || removed.role, email: kept?.email || removed.email, phone: kept?.phone || removed.phone,
  }
  db.run(keys.insertInto('identity').values({ id: keptId, kind: 'organisation', ...values }).onConflict((conflict) => conflict.column('id').doUpdateSet(values)))
  db.run(keys.deleteFrom('identity').where('id', '=', removedId))
}

export function hasOrganisation(db: Readable, id: string): boolean {
  return db.first(study.selectFrom('organisation').select('id').where('id', '=', id)) !== undefined
}

function mergeGroups(db: Writable, keptId: string, removedId: string): void {
  const rows = db.all(study.selectFrom('organisation_group').selectAll().where('organisation_id', 'in', [keptId, removedId]))
  const waves = new Set(rows.filter((row) => row.organisation_id === keptId).map((row) => row.wave_id))
  for (const row of rows.filter((one) => one.organisation_id === removedId)) {
    if (waves.has(row.wave_id)) db.run(study.deleteFrom('organisation_group').where('id', '=', row.id))
    else db.run(study.updateTable('organisation_group').set({ organisation_id: keptId }).where('id', '=', row.id))
  }
}

function setGroup(db: Writable, organisationId: string, groupId: string): void {
  db.run(study.insertInto('organisation_group').values({ id: newId(), organisation_id: organisationId, wave_id: currentWave(db).id, group_id: groupId })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'wave_id']).doUpdateSet({ group_id: groupId })))
}

function mergeInvitationRows(db: Writable, keptId: string, removedId: string): void {
  const rows = db.all(study.selectFrom('invitation').selectAll().where('organisation_id', 'in', [keptId, removedId]))
  const valueOf = (row: (typeof rows)[number] | undefined): Invitation | null => row === undefined ? null
    : { state: row.state, proposedBy: row.proposed_by, invitedAt: row.invited_at, answeredAt: row.answered_at, note: row.note }
  for (const row of rows.filter((one) => one.organisation_id === removedId)) {
    const kept = rows.find((one) => one.organisation_id === keptId && one.wave_id === row.wave_id)
    const merged = mergeInvitations(valueOf(kept), valueOf(row))
    if (kept === undefined || merged === null) db.run(study.updateTable('invitation').set({ organisation_id: keptId }).where('id', '=', row.id))
    else {
      db.run(study.deleteFrom('invitation').where('id', '=', row.id))
      db.run(study.updateTable('invitation').set({
        state: merged.state, proposed_by: merged.proposedBy, invited_at: merged.invitedAt, answered_at: merged.answeredAt, note: merged.note,
      }).where('id', '=', kept.id))
    }
  }
}

function mergeSummaries(db: Writable, keptId: string, removedId: string): void {
  const rows = db.all(study.selectFrom('cell_summary').selectAll().where('organisation_id', 'in', [keptId, removedId]))
  for (const row of rows.filter((one) => one.organisation_id === removedId)) {
    const kept = rows.find((one) => one.organisation_id === keptId && one.code_id === row.code_id)
    if (kept === undefined) db.run(study.updateTable('cell_summary').set({ organisation_id: keptId }).where('id', '=', row.id))
    else {
      db.run(study.deleteFrom('cell_summary').where('id', '=', row.id))
      const text = joinTexts(kept.text, row.text)
      if (Array.from(text).length <= longestSummary) db.run(study.updateTable('cell_summary').set({ text, updated_at: Math.max(kept.updated_at, row.updated_at) }).where('id', '=', kept.id))
      // No word is lost: what a summary has no room for stands in the organisation's note, under the theme's key.
      else appendNote(db, keptId, `${db.first(study.selectFrom('code').select('key').where('id', '=', row.code_id))?.key ?? ''}: ${row.text}`)
    }
  }
}

function appendNote(db: Writable, id: string, text: string): void {
  const note = db.first(study.selectFrom('organisation').select('note').where('id', '=', id))?.note ?? ''
  db.run(study.updateTable('organisation').set({ note: joinTexts(note, text) }).where('id', '=', id))
}
