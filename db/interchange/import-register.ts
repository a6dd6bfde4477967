import type { RegisterPlan } from '../../codebook/interchange/register-plan.ts'
import { newId } from '../new-id.ts'
import { takeFreeCodes } from '../queries/free-codes.ts'
import { listGroups, saveIdentity } from '../queries/register.ts'
import { currentWave } from '../queries/study-row.ts'
import { study, type Writable } from '../store.ts'

/** Ids of a plan's organisations and informants, in its order. */
export interface RegisterIds {
  readonly organisations: readonly string[]
  readonly informants: readonly string[]
}

/**
 * Makes the organisations and informants of a plan, under pseudonyms. Their names are {@link nameRegister}'s, in the same step.
 *
 * Those that are in the study already stay as they are, but for a group of this wave that they lacked.
 */
export function insertRegister(db: Writable, plan: RegisterPlan): RegisterIds {
  const organisations = insertOrganisations(db, plan)
  const code = takeFreeCodes(db, 'informant')
  const informants = plan.informants.map(({ organisation }) => {
    const id = newId()
    db.run(study.insertInto('informant').values({ id, code: code('P', 2), organisation_id: organisations[organisation] ?? '' }))
    return id
  })
  return { organisations, informants }
}

/** Writes who those that a plan made are, into the key file. */
export function nameRegister(keys: Writable, plan: RegisterPlan, { organisations, informants }: RegisterIds): void {
  plan.organisations.forEach(({ id, name }, at) => {
    if (id === null) saveIdentity(keys, { id: organisations[at] ?? '', kind: 'organisation' }, { name })
  })
  plan.informants.forEach((facts, at) => { saveIdentity(keys, { id: informants[at] ?? '', kind: 'informant' }, facts) })
}

/** Makes those that are new, each in its group; gives the ids of all. */
function insertOrganisations(db: Writable, plan: RegisterPlan): string[] {
  const waveId = currentWave(db).id
  const kinds = new Map(listGroups(db).map((group) => [group.id, group.parent]))
  const code = takeFreeCodes(db, 'organisation')
  return plan.organisations.map(({ id: known, groupId, language, isPlaced }) => {
    const id = known ?? newId()
    const kind = kinds.get(groupId ?? '') ?? 'virksomhet'
    if (known === null) db.run(study.insertInto('organisation').values({ id, code: code(`${kind.charAt(0).toUpperCase()}${kind.slice(1)} `, 1), language, note: '' }))
    if (groupId !== null && (known === null || isPlaced)) db.run(study.insertInto('organisation_group').values({ id: newId(), organisation_id: id, wave_id: waveId, group_id: groupId }))
    return id
  })
}
