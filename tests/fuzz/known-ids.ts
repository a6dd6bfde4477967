import fc from 'fast-check'
import type { Channel } from '../../electron/contract/contract.ts'
import type { OpenStudy } from '../../electron/host/open-study.ts'
import { fuzzFingerprint } from './fuzz-table.ts'
import type { Known, Place } from './from-schema.ts'
import { nastyTexts } from './nasty-text.ts'

const tables = [
  'answer', 'code', 'codebook_version', 'coder', 'coding', 'combined_count', 'double_coding', 'guide_field', 'guide_question', 'guide_version', 'informant', 'informant_group', 'memo', 'network', 'organisation', 'question', 'research_question', 'session', 'text_mark',
  'wave',
] as const
type Table = (typeof tables)[number]

/** What an id under a name is of. `id` itself is said by the channel. */
const tableOf: Readonly<Record<string, Table>> = {
  answerId: 'answer', questionId: 'guide_question', sessionId: 'session', fieldId: 'guide_field', codeId: 'code', parentId: 'code', guideVersionId: 'guide_version', versionId: 'guide_version',
  askedBy: 'coder', typedBy: 'coder', coderId: 'coder', waveId: 'wave', groupId: 'informant_group', groupIds: 'informant_group', organisationId: 'organisation',
  organisationIds: 'organisation', keptId: 'organisation', removedId: 'organisation', identityId: 'question', researchQuestionId: 'research_question', parentQuestionId: 'research_question',
  informantId: 'informant', speakerId: 'informant', markId: 'text_mark', memoId: 'memo', after: 'coding', roundId: 'double_coding', coderIds: 'coder', sessionIds: 'session',
  intoId: 'code', successorId: 'code', codingIds: 'coding', fromId: 'codebook_version', toId: 'codebook_version',
}
const tableOfId: Readonly<Partial<Record<Channel, Table>>> = {
  'memo.list': 'memo', 'code.change': 'code', 'code.uses': 'code', 'code.move': 'code', 'code.mergePreview': 'code', 'code.merge': 'code', 'code.passages': 'code', 'code.split': 'code', 'code.retire': 'code',
  'code.restore': 'code', 'code.remove': 'code', 'coding.change': 'coding', 'coding.remove': 'coding', 'session.save': 'session', 'session.remove': 'session', 'session.open': 'session',
  'register.saveOrganisation': 'organisation', 'register.removeOrganisation': 'organisation', 'register.saveInformant': 'informant', 'register.removeInformant': 'informant',
  'register.saveGroup': 'informant_group', 'register.moveGroup': 'informant_group', 'register.removeGroup': 'informant_group', 'plan.saveCombined': 'combined_count',
  'plan.removeCombined': 'combined_count', 'plan.saveResearchQuestion': 'research_question', 'plan.removeResearchQuestion': 'research_question', 'coder.save': 'coder', 'coder.choose': 'coder',
  'network.save': 'network', 'network.remove': 'network', 'network.merge': 'network',
  'double-coding.finish': 'double_coding', 'double-coding.remove': 'double_coding',
}

/** Ids that are in the study now, by table; and the keys that people name things by. */
export interface Ids {
  readonly byTable: ReadonlyMap<Table, readonly string[]>
  readonly codeKeys: readonly string[]
  readonly sessionCodes: readonly string[]
}

/** Reads what ids there are. Those of an earlier reading may be gone by now: they are kept as ids of what was removed. */
export function readIds(open: OpenStudy): Ids {
  const read = (sql: string) => open.db.connection.prepare<[], string>(sql).pluck().all()
  return {
    byTable: new Map(tables.map((table) => [table, read(`SELECT id FROM ${table}`)])),
    codeKeys: read('SELECT key FROM code'), sessionCodes: read('SELECT code FROM session'),
  }
}

const unknownIds = ['01890000-0000-7000-8000-000000000000', 'x', ' ', '\u0000', '__proto__', 'constructor', 'toString', 'å'.repeat(64), `' OR 1=1 --`, ...nastyTexts.filter((text) => text !== '' && text.length <= 64)]

/** Ids for a channel's fields: mostly of what is there and meant, else of what is gone, of another kind, or of nothing. */
export function knownIds(channel: Channel, now: Ids, before: Ids, tokens: readonly string[]): Known {
  const all = [...now.byTable.values()].flat()
  const pick = (weight: number, list: readonly string[]) => (list.length === 0 ? [] : [{ weight, arbitrary: fc.constantFrom(...list) }])
  const idOf = (table: Table) => fc.oneof(
    ...pick(30, now.byTable.get(table) ?? []), ...pick(2, before.byTable.get(table) ?? []), ...pick(2, all), ...pick(2, unknownIds),
  )
  return (place: Place) => {
    const name = place.at(-1) ?? ''
    // The menu's items and titles are called as they like.
    if (channel === 'app.menu') return undefined
    // A page of memos goes on from a time and an id together.
    if (channel === 'memo.list' && name === 'after') return undefined
    if (name === 'subjectId') return fc.oneof(...pick(9, all), ...pick(1, unknownIds))
    if (name === 'file' || name === 'files' || name === 'token') return fc.oneof(...pick(9, tokens), ...pick(1, unknownIds), ...pick(1, all))
    if (name === 'fingerprint') return fc.oneof(...pick(9, [fuzzFingerprint]), ...pick(1, unknownIds))
    if (name === 'jobId') return fc.constantFrom('job', 'another job', '__proto__')
    if (channel === 'count.get' && name === 'code') return fc.oneof(...pick(9, now.codeKeys), ...pick(1, nastyTexts.filter((text) => text.length <= 300)))
    if (channel === 'import.run' && name === 'session') return fc.oneof(...pick(9, now.sessionCodes), ...pick(1, unknownIds))
    if ((name === 'id' && place.at(-2) === 'network') || (name === 'intoId' && channel === 'network.merge')) return idOf('network')
    const table = name === 'id' ? tableOfId[channel] : tableOf[name]
    return table === undefined ? undefined : idOf(table)
  }
}
