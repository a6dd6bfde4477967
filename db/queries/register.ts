import { sql } from 'kysely'
import { cleanLine } from '../../codebook/language/clean-text.ts'
import { sameOrganisationKey } from '../../codebook/informants/same-organisation.ts'
import type { Language } from '../../codebook/guide/guide.ts'
import type { IdentityKind } from '../../codebook/privacy/identity.ts'
import { newId } from '../new-id.ts'
import type { IdentityTable } from '../tables/key.ts'
import { anyOf, compiledOnce, keys, study, type Readable, type Writable } from '../store.ts'

/** Informant groups in their order. */
export function listGroups(db: Readable) {
  return db.all(study.selectFrom('informant_group').selectAll().orderBy('position')).map((group) => ({
    id: group.id, key: group.key, label: group.label, short: group.short_label, parent: group.parent, populationPublic: group.population_public === 1,
    populationSize: group.population_size, singular: group.singular === 1,
  }))
}

/** Organisations with their group in a wave and how many sessions they took part in. */
export function listOrganisations(db: Readable, waveId: string) {
  return db.all(
    study.selectFrom('organisation')
      .leftJoin('organisation_group', (join) => join
        .onRef('organisation_group.organisation_id', '=', 'organisation.id').on('organisation_group.wave_id', '=', waveId))
      .select(['organisation.id', 'organisation.code', 'organisation.language', 'organisation_group.group_id as groupId'])
      .select((eb) => eb.selectFrom('participant').innerJoin('informant', 'informant.id', 'participant.informant_id')
        .whereRef('informant.organisation_id', '=', 'organisation.id')
        .select((count) => count.fn.count<number>('participant.session_id').distinct().as('n')).as('sessions'))
      .orderBy('organisation.code'),
  ).map((row) => ({ ...row, sessions: row.sessions ?? 0 }))
}

export function listInformants(db: Readable) {
  return db.all(
    study.selectFrom('informant').select(['informant.id', 'informant.code', 'informant.organisation_id as organisationId'])
      .select((eb) => eb.selectFrom('participant').whereRef('participant.informant_id', '=', 'informant.id')
        .select((count) => count.fn.countAll<number>().as('n')).as('sessions'))
      .orderBy('informant.code'),
  ).map((row) => ({ ...row, sessions: row.sessions ?? 0 }))
}

/** Who the subjects are, by id; from the key file. */
export function readIdentities(db: Readable): Map<string, IdentityTable> {
  return new Map(db.all(keys.selectFrom('identity').selectAll()).map((row) => [row.id, row]))
}

/** The names of subjects by id; from the key file. */
export function readNames(db: Readable, ids: readonly string[]): ReadonlyMap<string, string> {
  return new Map(db.all(keys.selectFrom('identity').select(['id', 'name']).where('id', 'in', anyOf(ids))).map((row) => [row.id, row.name]))
}

/** The pseudonyms of subjects by id; from the study. */
export function readPseudonyms(db: Readable, ids: readonly string[]): ReadonlyMap<string, string> {
  const organisations = study.selectFrom('organisation').select(['id', 'code']).where('id', 'in', anyOf(ids))
  return new Map(db.all(organisations.unionAll(study.selectFrom('informant').select(['id', 'code']).where('id', 'in', anyOf(ids)))).map((row) => [row.id, row.code]))
}

/** Makes (id null) or changes an organisation; a new one gets a pseudonym of its group, such as «Kommune 3». */
export function saveOrganisation(
  db: Writable, facts: { readonly id: string | null; readonly groupId: string; readonly language: Language }, waveId: string,
): string {
  const id = facts.id ?? newId()
  if (facts.id === null) {
    const group = db.first(study.selectFrom('informant_group').select('parent').where('id', '=', facts.groupId))
    const code = nextCode(db, 'organisation', capitalised(group?.parent ?? 'virksomhet') + ' ', 1)
    db.run(study.insertInto('organisation').values({ id, code, language: facts.language, note: '' }))
  } else {
    db.run(study.updateTable('organisation').set({ language: facts.language }).where('id', '=', id))
  }
  db.run(study.insertInto('organisation_group')
    .values({ id: newId(), organisation_id: id, wave_id: waveId, group_id: facts.groupId })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'wave_id']).doUpdateSet({ group_id: facts.groupId })))
  return id
}

/** Makes (id null) an informant, or moves one to another organisation. */
export function saveInformant(db: Writable, facts: { readonly id: string | null; readonly organisationId: string }): string {
  if (facts.id !== null) {
    db.run(study.updateTable('informant').set({ organisation_id: facts.organisationId }).where('id', '=', facts.id))
    return facts.id
  }
  const id = newId()
  db.run(study.insertInto('informant').values({ id, code: nextCode(db, 'informant', 'P', 2), organisation_id: facts.organisationId }))
  return id
}

/** Codes of the sessions that an organisation's informants took part or are named as speakers in: what stands in the way of removing it. */
export function sessionsOf(db: Readable, subject: { readonly organisationId: string } | { readonly informantId: string }): string[] {
  const meant = 'organisationId' in subject
    ? study.selectFrom('informant').select('id').where('organisation_id', '=', subject.organisationId)
    : study.selectFrom('informant').select('id').where('id', '=', subject.informantId)
  const present = study.selectFrom('participant').select('session_id').where('informant_id', 'in', meant)
  const marked = study.selectFrom('text_mark').innerJoin('answer', 'answer.id', 'text_mark.answer_id').select('answer.session_id').where('speaker_id', 'in', meant)
  const coded = study.selectFrom('coding').innerJoin('answer', 'answer.id', 'coding.answer_id').select('answer.session_id').where('informant_id', 'in', meant)
  const sent = study.selectFrom('sent_text').innerJoin('answer', 'answer.id', 'sent_text.answer_id').select('answer.session_id').where('informant_id', 'in', meant)
  const revised = study.selectFrom('revision').select('session_id').where('informant_id', 'in', meant)
  return db.all(study.selectFrom('session').select('code').where('id', 'in', present.union(marked).union(coded).union(sent).union(revised)).orderBy('code')).map((row) => row.code)
}

export function hasInformant(db: Readable, id: string): boolean {
  return db.first(study.selectFrom('informant').select('id').where('id', '=', id)) !== undefined
}

/** Removes an organisation that no session refers to, with its informants, summaries and invitations; gives the informants' ids. */
export function removeOrganisation(db: Writable, id: string): string[] {
  const informants = db.all(study.selectFrom('informant').select('id').where('organisation_id', '=', id)).map((row) => row.id)
  for (const informant of informants) removeInformant(db, informant)
  db.run(study.deleteFrom('cell_summary').where('organisation_id', '=', id))
  db.run(study.deleteFrom('invitation').where('organisation_id', '=', id))
  db.run(study.deleteFrom('organisation_group').where('organisation_id', '=', id))
  db.run(study.deleteFrom('organisation').where('id', '=', id))
  return informants
}

export function removeInformant(db: Writable, id: string): void {
  db.run(study.deleteFrom('informant').where('id', '=', id))
}

/** Writes who a subject is; into the key file only. */
export function saveIdentity(
  db: Writable, subject: { readonly id: string; readonly kind: IdentityKind },
  facts: { readonly name: string; readonly role?: string; readonly email?: string; readonly phone?: string },
): void {
  const values = {
    name: cleanLine(facts.name), role: cleanLine(facts.role ?? ''), email: cleanLine(facts.email ?? ''), phone: cleanLine(facts.phone ?? ''),
  }
  db.run(keys.insertInto('identity').values({ ...subject, ...values }).onConflict((conflict) => conflict.column('id').doUpdateSet(values)))
}

/** Removes who a subject is, with what an informant was sent and has agreed to. */
export function removeIdentity(db: Writable, id: string): void {
  db.run(keys.deleteFrom('consent').where('informant_id', '=', id))
  db.run(keys.deleteFrom('letter_sent').where('informant_id', '=', id))
  db.run(keys.deleteFrom('identity').where('id', '=', id))
}

/** An organisation other than `id` whose name is alike: «Fjordby» and «fjordby kommune». */
export function findLikeName(db: Readable, name: string, id: string | null): IdentityTable | undefined {
  const wanted = sameOrganisationKey(name)
  return db.all(keys.selectFrom('identity').selectAll().where('kind', '=', 'organisation'))
    .find((identity) => identity.id !== id && sameOrganisationKey(identity.name) === wanted)
}

/** How many codes begin so, and the highest number among them: by the index on codes, which a pattern would not use. */
const countCodes = (table: 'organisation' | 'informant' | 'session') => compiledOnce((from: string, below: string, numberAt: number) =>
  study.selectFrom(table).where('code', '>=', from).where('code', '<', below)
    .select((eb) => [eb.fn.countAll<number>().as('used'), sql<number | null>`max(CAST(substr(code, ${numberAt}) AS INTEGER))`.as('highest')]))
const codesCounted = { organisation: countCodes('organisation'), informant: countCodes('informant'), session: countCodes('session') }

/** The first free code `prefix` + number, numbers padded to `digits`. */
export function nextCode(db: Readable, table: 'organisation' | 'informant' | 'session', prefix: string, digits: number): string {
  const coded = (number: number) => prefix + String(number).padStart(digits, '0')
  const above = `${prefix}\u{10FFFF}`
  const counted = db.first(codesCounted[table](prefix, above, prefix.length + 1))
  // Nearly always there is no gap, and nothing above the highest is taken.
  if (counted?.used === (counted?.highest ?? 0)) return coded((counted?.used ?? 0) + 1)
  const codes = new Set(db.all(study.selectFrom(table).select('code').where('code', '>=', prefix).where('code', '<', above)).map((row) => row.code))
  for (let number = 1; ; number += 1) if (!codes.has(coded(number))) return coded(number)
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
