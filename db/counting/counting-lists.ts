import type { CountedCode, CountedGroup } from '../../codebook/analysis/counting-facts.ts'
import type { ParticipantRole } from '../../codebook/informants/session.ts'
import { orderedCodes } from '../queries/codes.ts'
import { listGroups } from '../queries/register.ts'
import { study, type Store } from '../store.ts'

/** The lists that codings are counted by, with all but the codings themselves. Numbers are places in these lists. */
export interface CountingLists {
  readonly codes: readonly CountedCode[]
  readonly groups: readonly CountedGroup[]
  readonly informants: readonly { readonly id: string; readonly organisation: number }[]
  readonly coders: readonly { readonly id: string }[]
  readonly organisations: readonly { readonly id: string }[]
  /** Interviews and group interviews that were held, in order of their code. */
  readonly sessions: readonly { readonly id: string; readonly waveId: string; readonly informants: readonly number[]; readonly observers?: readonly number[] }[]
  /** Which group an organisation is in, wave by wave from the first. */
  readonly memberships: readonly { readonly organisation: number; readonly waveId: string; readonly group: number }[]
  /** Per question the codes it is about. */
  readonly questionCodes: ReadonlyMap<string, readonly number[]>
}

/** Reads the lists; some thousand rows in the largest study. */
export function readCountingLists(store: Store): CountingLists {
  const codes = orderedCodes(store)
  const codeAt = placesOf(codes)
  const groups = listGroups(store)
  const groupAt = placesOf(groups)
  const organisations = store.all(study.selectFrom('organisation').select('id').orderBy('id'))
  const organisationAt = placesOf(organisations)
  const informants = store.all(study.selectFrom('informant').select(['id', 'organisation_id']).orderBy('id'))
  return {
    codes: codes.map((code) => ({ id: code.id, key: code.key, parent: code.parent_id === null ? -1 : codeAt.get(code.parent_id) ?? -1, networkId: code.network_id })),
    groups, organisations,
    informants: informants.map((row) => ({ id: row.id, organisation: organisationAt.get(row.organisation_id) ?? -1 })),
    coders: store.all(study.selectFrom('coder').select('id').orderBy('position')),
    sessions: readSessions(store, placesOf(informants)),
    memberships: store.all(study.selectFrom('organisation_group').innerJoin('wave', 'wave.id', 'organisation_group.wave_id')
      .select(['organisation_id', 'group_id', 'wave_id', 'wave.number'])).toSorted((a, b) => a.number - b.number)
      .map((row) => ({ organisation: organisationAt.get(row.organisation_id) ?? -1, waveId: row.wave_id, group: groupAt.get(row.group_id) ?? -1 })),
    questionCodes: new Map([...Map.groupBy(store.all(study.selectFrom('guide_question_code').select(['guide_question_id', 'code_id'])), (row) => row.guide_question_id)]
      .map(([question, rows]) => [question, rows.map((row) => codeAt.get(row.code_id) ?? -1)])),
  }
}

/** Where each row of a list stands, by its id. */
export function placesOf(rows: readonly { readonly id: string }[]): Map<string, number> {
  return new Map(rows.map((row, index) => [row.id, index]))
}

function readSessions(store: Store, informantAt: ReadonlyMap<string, number>): CountingLists['sessions'] {
  const held = store.all(study.selectFrom('session').select(['id', 'wave_id', 'state', 'held_at']).where('kind', 'in', ['interview', 'group']).orderBy('code'))
    .filter((row) => row.state !== 'planned' || row.held_at !== null)
  const participants = Map.groupBy(store.all(study.selectFrom('participant').select(['session_id', 'informant_id', 'position', 'role']))
    .toSorted((a, b) => a.position - b.position), (row) => row.session_id)
  return held.map(({ id, wave_id }) => {
    const present = participants.get(id) ?? []
    const those = (role: ParticipantRole) => present.filter((row) => row.role === role).map((row) => informantAt.get(row.informant_id) ?? -1).filter((index) => index >= 0)
    const observers = those('observer')
    return { id, waveId: wave_id, informants: those('participant'), ...(observers.length === 0 ? {} : { observers }) }
  })
}
