import type { SessionKind } from '../../codebook/informants/session.ts'
import { anyOf, study, type Readable, type Store } from '../store.ts'
import { readStudy } from './study-row.ts'

/** How much of everything a study has: the numbers of its first screen. Tags are no codes of the codebook there, but their codings are codings. */
export function countAll(db: Readable) {
  const count = (table: 'organisation' | 'informant' | 'guide' | 'guide_question') =>
    db.first(study.selectFrom(table).select((eb) => eb.fn.countAll<number>().as('n')))?.n ?? 0
  const kinds = new Map(db.all(study.selectFrom('session').select('kind').select((eb) => eb.fn.countAll<number>().as('n'))
    .where('state', '<>', 'planned').groupBy('kind')).map((row) => [row.kind, row.n]))
  const of = (...wanted: SessionKind[]) => wanted.reduce((sum, kind) => sum + (kinds.get(kind) ?? 0), 0)
  const notes = db.first(study.selectFrom('session_tally')
    .select((eb) => (['answered', 'words', 'codings'] as const).map((column) => eb.fn.sum<number | null>(column).as(column))))
  return {
    organisations: count('organisation'), informants: count('informant'), interviews: of('interview'), groupInterviews: of('group'),
    seminars: of('seminar'), sources: of('document', 'email', 'webpage'), answers: notes?.answered ?? 0, words: notes?.words ?? 0,
    codes: db.first(study.selectFrom('code').select((eb) => eb.fn.countAll<number>().as('n')).where('network_id', 'is', null))?.n ?? 0, codings: notes?.codings ?? 0, guides: count('guide'), questions: count('guide_question'),
  }
}

/** Per informant group: organisations registered, those reached by a session, sessions held and planned. */
export function countByGroup(db: Readable, waveId: string) {
  const groups = db.all(study.selectFrom('informant_group').select(['id', 'key', 'label']).orderBy('position'))
  const organisations = db.all(study.selectFrom('organisation_group').where('wave_id', '=', waveId).select(['organisation_id as id', 'group_id as groupId']))
  const sessions = db.all(study.selectFrom('session').innerJoin('participant', 'participant.session_id', 'session.id')
    .innerJoin('informant', 'informant.id', 'participant.informant_id')
    .where('session.kind', 'in', ['interview', 'group']).where('participant.role', '=', 'participant')
    .select(['session.id', 'session.state', 'informant.organisation_id as organisationId']).distinct())
  const groupOf = new Map(organisations.map((row) => [row.id, row.groupId]))
  return groups.map((group) => {
    const here = sessions.filter((row) => groupOf.get(row.organisationId) === group.id)
    const distinct = (rows: typeof here, key: 'id' | 'organisationId') => new Set(rows.map((row) => row[key])).size
    return {
      ...group,
      organisations: organisations.filter((row) => row.groupId === group.id).length,
      reached: distinct(here.filter((row) => row.state !== 'planned'), 'organisationId'),
      held: distinct(here.filter((row) => row.state !== 'planned'), 'id'),
      planned: distinct(here.filter((row) => row.state === 'planned'), 'id'),
    }
  })
}

/** Sessions whose notes were written in last, newest first. Reads back through the answers only until enough sessions are found. */
export function listLatest(store: Store, limit: number) {
  const latest = new Map<string, { sessionId: string; code: string; kind: SessionKind; updatedAt: number }>()
  const answers = store.connection.prepare<[], { sessionId: string; code: string; kind: SessionKind; updatedAt: number }>(`
    SELECT session.id AS sessionId, session.code, session.kind, answer.updated_at AS updatedAt
    FROM answer CROSS JOIN session ON session.id = answer.session_id ORDER BY answer.updated_at DESC`)
  for (const row of answers.iterate()) {
    if (!latest.has(row.sessionId)) latest.set(row.sessionId, row)
    if (latest.size >= limit) break
  }
  return [...latest.values()]
}

/** The organisations present in sessions, by session and in the order of their pseudonyms: one question for a page of many. */
export function organisationsOf(db: Readable, sessionIds: readonly string[]): ReadonlyMap<string, readonly { readonly id: string; readonly code: string }[]> {
  return Map.groupBy(db.all(study.selectFrom('participant').innerJoin('informant', 'informant.id', 'participant.informant_id')
    .innerJoin('organisation', 'organisation.id', 'informant.organisation_id').select(['participant.session_id as sessionId', 'organisation.id', 'organisation.code']).distinct()
    .where('participant.session_id', 'in', anyOf(sessionIds)).where('participant.role', '=', 'participant').orderBy('organisation.code')), (row) => row.sessionId)
}

/** What a study lacks before it can be delivered; `where` is a code or key, never a name or a text. */
export function listMissing(db: Readable, waveId: string) {
  const facts = readStudy(db)
  const missing: { kind: MissingKind; count: number; where: string; sessionId: string | null }[] = []
  const add = (kind: MissingKind, rows: readonly { readonly code: string; readonly id?: string }[]) => {
    const first = rows[0]
    if (first) missing.push({ kind, count: rows.length, where: rows.slice(0, 5).map((row) => row.code).join(', '), sessionId: first.id ?? null })
  }
  const basis = { legalBasis: facts.legal_basis, controllerRole: facts.controller_role, deletionDate: facts.deletion_date }
  const open = Object.entries(basis).filter(([, value]) => value === null).map(([field]) => field)
  if (open.length > 0) missing.push({ kind: 'basis', count: open.length, where: open.join(', '), sessionId: null })
  const sessions = db.all(study.selectFrom('session').select(['id', 'code', 'kind', 'state']).orderBy('code'))
  if (!db.first(study.selectFrom('organisation').select('id'))) missing.push({ kind: 'organisations', count: 1, where: '', sessionId: null })
  else if (sessions.length === 0) missing.push({ kind: 'sessions', count: 1, where: '', sessionId: null })
  const withInformant = new Set(db.all(study.selectFrom('participant').select('session_id').distinct()).map((row) => row.session_id))
  const tallies = db.all(study.selectFrom('session_tally').select(['id', 'asked', 'codings']))
  const withNotes = new Set(tallies.filter((row) => row.asked > 0).map((row) => row.id))
  const coded = new Set(tallies.filter((row) => row.codings > 0).map((row) => row.id))
  const interviews = sessions.filter((row) => row.kind === 'interview' || row.kind === 'group')
  add('session-without-informant', interviews.filter((row) => !withInformant.has(row.id)))
  add('session-without-notes', interviews.filter((row) => row.state !== 'planned' && !withNotes.has(row.id)))
  add('not-coded', interviews.filter((row) => withNotes.has(row.id) && !coded.has(row.id)))
  add('code-without-definition', db.all(study.selectFrom('code').select('key as code').where('definition', '=', '').where('retired_at', 'is', null).where('network_id', 'is', null).orderBy('key')))
  if (sessions.length > 0) add('group-without-session', countByGroup(db, waveId).filter((group) => group.held + group.planned === 0).map((group) => ({ code: group.key })))
  return missing
}

export type MissingKind =
  | 'basis' | 'organisations' | 'sessions' | 'session-without-informant' | 'session-without-notes' | 'not-coded'
  | 'code-without-definition' | 'group-without-session'
