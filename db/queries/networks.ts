import { networkKeyPrefix, type NetworkKind } from '../../codebook/networks/network.ts'
import { reachValues, type ReachValue } from '../../codebook/networks/reach-values.ts'
import { cleanLine, cleanText } from '../../codebook/language/clean-text.ts'
import { newId } from '../new-id.ts'
import { fromJson, stringList } from '../rows.ts'
import type { NetworkTable } from '../tables/networks.ts'
import { study, type Readable, type Writable } from '../store.ts'

/** What an entry of the register says. */
export interface NetworkFacts {
  readonly kind: NetworkKind
  readonly name: string
  readonly nameCorrected: string | null
  readonly description: string
  readonly reach: string
  readonly reachValues: string[]
  readonly fee: string
  readonly feeNote: string
  readonly url: string
}

/** An entry of which no more than its name is known. */
export function namedNetwork(kind: NetworkKind, name: string): NetworkFacts {
  return { kind, name, nameCorrected: null, description: '', reach: '', reachValues: [], fee: '', feeNote: '', url: '' }
}

/** The register in its order, with the tag of each entry. */
export function listNetworks(db: Readable) {
  const tags = new Map(db.all(study.selectFrom('code').select(['id', 'network_id', 'synonyms', 'retired_at'])
    .where('network_id', 'is not', null)).map((row) => [row.network_id, row]))
  return db.all(study.selectFrom('network').selectAll().orderBy('position').orderBy('key')).map((row) => {
    const tag = tags.get(row.id)
    return {
      id: row.id, key: row.key, ...factsOf(row), tagId: tag?.id ?? null, isRetired: (tag?.retired_at ?? null) !== null,
      synonyms: tag === undefined ? [] : fromJson(stringList, tag.synonyms),
    }
  })
}

/** How many codings the tag of each entry has, wherever they stand. */
export function countTagged(db: Readable): ReadonlyMap<string, number> {
  return new Map(db.all(study.selectFrom('code').innerJoin('code_tally', 'code_tally.id', 'code.id').select(['network_id', 'codings']).where('network_id', 'is not', null))
    .map((row) => [row.network_id ?? '', row.codings]))
}

export function factsOf(row: NetworkTable): NetworkFacts {
  return {
    kind: row.kind, name: row.name, nameCorrected: row.name_corrected, description: row.description, reach: row.reach,
    reachValues: fromJson(stringList, row.reach_values), fee: row.fee, feeNote: row.fee_note, url: row.url,
  }
}

export function findNetwork(db: Readable, id: string): NetworkTable | undefined {
  return db.first(study.selectFrom('network').selectAll().where('id', '=', id))
}

/** What an entry's reach may be chosen from. */
export function listReachValues(db: Readable): ReachValue[] {
  return reachValues(db.all(study.selectFrom('dimension_value').innerJoin('dimension', 'dimension.id', 'dimension_value.dimension_id')
    .select(['dimension.key as dimensionKey', 'dimension_value.label', 'suggested_type as suggestedType'])
    .orderBy('dimension.position').orderBy('dimension.key').orderBy('dimension_value.position').orderBy('dimension_value.id')))
}

/** Adds an entry at the end; its key is the next number that neither an entry nor a code has had. */
export function insertNetwork(db: Writable, facts: NetworkFacts): string {
  const rows = db.all(study.selectFrom('network').select(['key', 'position']))
  const taken = new Set([...rows, ...db.all(study.selectFrom('code').select('key'))].map((row) => row.key).concat(
    db.all(study.selectFrom('codebook_change').select('code_key').distinct()).flatMap((row) => row.code_key ?? [])))
  let number = rows.length + 1
  const key = () => networkKeyPrefix + String(number).padStart(2, '0')
  while (taken.has(key())) number += 1
  const id = newId()
  db.run(study.insertInto('network').values({ id, key: key(), position: Math.max(-1, ...rows.map((row) => row.position)) + 1, ...columnsOf(facts) }))
  return id
}

export function updateNetwork(db: Writable, id: string, facts: NetworkFacts): void {
  db.run(study.updateTable('network').set(columnsOf(facts)).where('id', '=', id))
}

function columnsOf(facts: NetworkFacts) {
  return {
    kind: facts.kind, name: cleanLine(facts.name), name_corrected: facts.nameCorrected === null ? null : cleanLine(facts.nameCorrected) || null,
    description: cleanText(facts.description), reach: cleanLine(facts.reach), reach_values: JSON.stringify([...new Set(facts.reachValues.map(cleanLine))].filter((value) => value !== '')),
    fee: cleanLine(facts.fee), fee_note: cleanLine(facts.feeNote), url: cleanLine(facts.url),
  }
}
