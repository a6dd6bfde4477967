import { cleanLine } from '../../codebook/language/clean-text.ts'
import { newId } from '../new-id.ts'
import { study, type Readable, type Writable } from '../store.ts'
import { listGroups } from './register.ts'

/** What the user decides about an informant group. */
export interface GroupFacts {
  /** Null for a new one, which gets the next key: G9. */
  readonly id: string | null
  readonly label: string
  readonly short: string
  /** What its members are a kind of, such as kommune or virksomhet; also the first word of their pseudonyms. */
  readonly parent: string
  readonly populationPublic: boolean
  readonly populationSize: number | null
}

/** Makes or changes an informant group; its key stays, for exports and notes name it. */
export function saveGroup(db: Writable, facts: GroupFacts): string {
  const values = {
    label: cleanLine(facts.label), short_label: cleanLine(facts.short), parent: cleanLine(facts.parent), population_public: Number(facts.populationPublic),
    population_size: facts.populationSize,
  }
  if (facts.id !== null) {
    db.run(study.updateTable('informant_group').set(values).where('id', '=', facts.id))
    return facts.id
  }
  const id = newId()
  const groups = listGroups(db)
  const taken = new Set(groups.map((group) => group.key))
  const number = Array.from({ length: groups.length + 1 }, (_, at) => at + 1).find((one) => !taken.has(`G${one}`)) ?? groups.length + 1
  db.run(study.insertInto('informant_group').values({ id, key: `G${number}`, singular: 0, position: groups.length, ...values }))
  return id
}

/** Puts a group so many places up (negative) or down. */
export function moveGroup(db: Writable, id: string, by: number): void {
  const order = listGroups(db).map((group) => group.id)
  const from = order.indexOf(id)
  if (from < 0) return
  const to = Math.max(0, Math.min(order.length - 1, from + by))
  order.splice(to, 0, ...order.splice(from, 1))
  order.forEach((group, position) => { db.run(study.updateTable('informant_group').set({ position }).where('id', '=', group)) })
}

/** Pseudonyms of the organisations that are in a group in any wave: what stands in the way of removing it. */
export function membersOf(db: Readable, groupId: string): string[] {
  return db.all(study.selectFrom('organisation_group').innerJoin('organisation', 'organisation.id', 'organisation_group.organisation_id')
    .select('organisation.code').distinct().where('organisation_group.group_id', '=', groupId).orderBy('organisation.code')).map((row) => row.code)
}

/** Removes a group without members, with its targets; a combined count goes on without it, and goes with its last group. */
export function removeGroup(db: Writable, id: string): void {
  db.run(study.deleteFrom('group_target').where('group_id', '=', id))
  db.run(study.deleteFrom('combined_count_group').where('group_id', '=', id))
  const left = study.selectFrom('combined_count_group').select('combined_count_id')
  db.run(study.deleteFrom('combined_count').where('id', 'not in', left))
  db.run(study.deleteFrom('guide_audience').where('group_id', '=', id))
  db.run(study.deleteFrom('informant_group').where('id', '=', id))
}
