import type { RetiringCode } from '../../codebook/codes/retire-codes.ts'
import { fromJson, stringList } from '../rows.ts'
import type { CodeTable } from '../tables/codebook.ts'
import { compiledOnce, study, type Readable } from '../store.ts'

/** The codebook as one list, each parent before its children and tags last, with how often each code itself is used. */
export function listCodes(db: Readable) {
  const used = new Map(db.all(study.selectFrom('code_tally').selectAll()).map((row) => [row.id, row.codings]))
  return orderedCodes(db).map((row) => ({
    id: row.id, key: row.key, label: row.label, labelNn: row.label_nn, definition: row.definition, fullDefinition: row.full_definition,
    whenToUse: row.when_to_use, whenNot: row.when_not, example: row.example, facet: row.facet, synonyms: fromJson(stringList, row.synonyms),
    origin: row.origin, stanceRequired: row.stance_required === 1, crossCutting: row.cross_cutting === 1, color: row.color,
    parentId: row.parent_id, retired: row.retired_at !== null, successorId: row.successor_id, networkId: row.network_id, codings: used.get(row.id) ?? 0,
  }))
}

/** Rows of the codebook in tree order, tags last. */
export function orderedCodes(db: Readable): CodeTable[] {
  const children = Map.groupBy(db.all(study.selectFrom('code').selectAll().orderBy('position').orderBy('key')), (row) => row.parent_id)
  const walk = (parent: string | null): CodeTable[] => (children.get(parent) ?? []).flatMap((row) => [row, ...walk(row.id)])
  return tagsLast(walk(null))
}

/** The same codes with those that stand for networks and actors after all others: they have an order of their own. */
export function tagsLast(codes: readonly CodeTable[]): CodeTable[] {
  return [...codes.filter((code) => code.network_id === null), ...codes.filter((code) => code.network_id !== null)]
}

const codeById = compiledOnce((id: string) => study.selectFrom('code').selectAll().where('id', '=', id))

export function findCode(db: Readable, id: string): CodeTable | undefined {
  return db.first(codeById(id))
}

export function codeByKey(db: Readable, key: string): CodeTable | undefined {
  return db.first(study.selectFrom('code').selectAll().where('key', '=', key))
}

/** How deep a code stands: 1 at the top. */
export function levelOf(db: Readable, id: string | null): number {
  if (id === null) return 0
  return 1 + levelOf(db, findCode(db, id)?.parent_id ?? null)
}

/** The code and all below it. */
export function codesBelow(db: Readable, id: string): string[] {
  const below = db.all(study.selectFrom('code').select('id').where('parent_id', '=', id))
  return [id, ...below.flatMap((row) => codesBelow(db, row.id))]
}

/** Where each code stands and when it was retired, for the rules of moving and retiring; tags stand nowhere among them. */
export function codePlaces(db: Readable): RetiringCode[] {
  return db.all(study.selectFrom('code').select(['id', 'parent_id as parentId', 'position', 'retired_at as retiredAt']).where('network_id', 'is', null).orderBy('position').orderBy('key'))
}
