import type { CountingFacts } from '../../codebook/analysis/counting-facts.ts'
import { statementTypes, stances } from '../../codebook/coding/coding.ts'
import type { Store } from '../store.ts'
import { study } from '../store.ts'
import { orderedCodes } from './codes.ts'
import { listGroups } from './register.ts'
import { currentWave } from './study-row.ts'

/** A coding as the file gives it: session, code, explicit informant, speaker mark, coder, stance, facet. */
type CodingRow = [string, string, string | null, string | null, string, string | null, string | null]

/**
 * Reads all that matrices count into memory, in a few streaming reads.
 *
 * `waveId` null counts all waves' sessions, each organisation in the group of its latest wave.
 * Sessions that are only planned, and seminars and sources, are not counted.
 */
export function readCountingFacts(store: Store, waveId: string | null): CountingFacts {
  const codes = orderedCodes(store)
  const codeAt = indexOf(codes)
  const groups = listGroups(store)
  const groupAt = indexOf(groups)
  const wave = waveId ?? currentWave(store).id
  const groupOf = new Map(store.all(study.selectFrom('organisation_group').innerJoin('wave', 'wave.id', 'organisation_group.wave_id')
    .select(['organisation_id', 'group_id', 'wave_id']).orderBy('wave.number'))
    .filter((row) => waveId === null || row.wave_id === wave).map((row) => [row.organisation_id, groupAt.get(row.group_id) ?? -1]))
  const organisations = store.all(study.selectFrom('organisation').select('id').orderBy('id'))
    .map(({ id }) => ({ id, group: groupOf.get(id) ?? -1 }))
  const organisationAt = indexOf(organisations)
  const informants = store.all(study.selectFrom('informant').select(['id', 'organisation_id']).orderBy('id'))
    .map((row) => ({ id: row.id, organisation: organisationAt.get(row.organisation_id) ?? -1 }))
  const informantAt = indexOf(informants)
  const sessions = readSessions(store, waveId, codeAt, informantAt)
  const coders = store.all(study.selectFrom('coder').select('id').orderBy('position'))

  return {
    codes: codes.map((code) => ({ id: code.id, key: code.key, parent: code.parent_id === null ? -1 : codeAt.get(code.parent_id) ?? -1 })),
    groups, organisations, informants, sessions,
    guideCodes: store.all(study.selectFrom('guide_question_code').select('code_id').distinct()).map((row) => codeAt.get(row.code_id) ?? -1),
    codings: readCodings(store, codeAt, indexOf(sessions), informantAt, indexOf(coders)),
    coders: coders.map((coder) => coder.id),
  }
}

function indexOf(rows: readonly { readonly id: string }[]): Map<string, number> {
  return new Map(rows.map((row, index) => [row.id, index]))
}

function readSessions(store: Store, waveId: string | null, codeAt: Map<string, number>, informantAt: Map<string, number>): CountingFacts['sessions'] {
  const held = store.all(study.selectFrom('session').select(['id', 'wave_id', 'state', 'held_at']).where('kind', 'in', ['interview', 'group']).orderBy('code'))
    .filter((row) => (waveId === null || row.wave_id === waveId) && (row.state !== 'planned' || row.held_at !== null))
  const participants = Map.groupBy(store.all(study.selectFrom('participant').select(['session_id', 'informant_id'])
    .where('role', '=', 'participant').orderBy('session_id').orderBy('position')), (row) => row.session_id)
  const asked = Map.groupBy(store.all(study.selectFrom('answer')
    .innerJoin('guide_question_code', 'guide_question_code.guide_question_id', 'answer.guide_question_id')
    .select(['answer.session_id', 'guide_question_code.code_id']).distinct().where('answer.state', '<>', 'not-asked')), (row) => row.session_id)
  return held.map(({ id }) => ({
    id,
    informants: (participants.get(id) ?? []).map((row) => informantAt.get(row.informant_id) ?? -1).filter((index) => index >= 0),
    askedCodes: (asked.get(id) ?? []).map((row) => codeAt.get(row.code_id) ?? -1).filter((index) => index >= 0),
  }))
}

function readCodings(
  store: Store, codeAt: Map<string, number>, sessionAt: Map<string, number>, informantAt: Map<string, number>, coderAt: Map<string, number>,
): CountingFacts['codings'] {
  const count = store.connection.prepare<[], number>('SELECT count(*) FROM coding').pluck().get() ?? 0
  const codings = {
    length: 0, session: new Int32Array(count), code: new Int32Array(count), informant: new Int32Array(count), coder: new Int32Array(count),
    stance: new Int8Array(count), facet: new Int8Array(count),
  }
  // The speaker is the one marked where the passage begins; an explicit informant goes before.
  const rows = store.connection.prepare<[], CodingRow>(`
    SELECT answer.session_id, coding.code_id, coding.informant_id,
      (SELECT speaker_id FROM text_mark WHERE text_mark.answer_id = coding.answer_id AND text_mark.kind = 'speaker'
        AND text_mark.start_at <= coding.start_at AND text_mark.end_at > coding.start_at LIMIT 1),
      coding.coder_id, coding.stance, coding.facet
    FROM answer JOIN coding ON coding.answer_id = answer.id`).raw()
  const stanceAt = new Map<string | null, number>(stances.map((name, index) => [name, index]))
  const facetAt = new Map<string | null, number>(statementTypes.map((name, index) => [name, index]))
  let at = 0
  for (const [session, code, informant, speaker, coder, stance, facet] of rows.iterate()) {
    const sessionIndex = sessionAt.get(session)
    if (sessionIndex === undefined) continue
    codings.session[at] = sessionIndex
    codings.code[at] = codeAt.get(code) ?? -1
    codings.informant[at] = informantAt.get(informant ?? speaker ?? '') ?? -1
    codings.coder[at] = coderAt.get(coder) ?? -1
    codings.stance[at] = stanceAt.get(stance) ?? -1
    codings.facet[at] = facetAt.get(facet) ?? -1
    at += 1
  }
  return { ...codings, length: at }
}
