import { codeColors } from '../../codebook/codes/code.ts'
import { cleanLine, cleanText } from '../../codebook/language/clean-text.ts'
import { newId } from '../new-id.ts'
import { fromJson, stringList } from '../rows.ts'
import type { CodeTable } from '../schema.ts'
import { study, type Readable, type Writable } from '../store.ts'

/** The codebook as one list, each parent before its children, with how often each code itself is used. */
export function listCodes(db: Readable) {
  const used = new Map(db.all(study.selectFrom('code_tally').selectAll()).map((row) => [row.id, row.codings]))
  return orderedCodes(db).map((row) => ({
    id: row.id, key: row.key, label: row.label, labelNn: row.label_nn, definition: row.definition, fullDefinition: row.full_definition,
    whenToUse: row.when_to_use, whenNot: row.when_not, example: row.example, facet: row.facet, synonyms: fromJson(stringList, row.synonyms),
    origin: row.origin, stanceRequired: row.stance_required === 1, crossCutting: row.cross_cutting === 1, color: row.color,
    parentId: row.parent_id, retired: row.retired_at !== null, codings: used.get(row.id) ?? 0,
  }))
}

/** Rows of the codebook in tree order. */
export function orderedCodes(db: Readable): CodeTable[] {
  const children = Map.groupBy(db.all(study.selectFrom('code').selectAll().orderBy('position').orderBy('key')), (row) => row.parent_id)
  const walk = (parent: string | null): CodeTable[] => (children.get(parent) ?? []).flatMap((row) => [row, ...walk(row.id)])
  return walk(null)
}

export function findCode(db: Readable, id: string): CodeTable | undefined {
  return db.first(study.selectFrom('code').selectAll().where('id', '=', id))
}

export function codeByKey(db: Readable, key: string): CodeTable | undefined {
  return db.first(study.selectFrom('code').selectAll().where('key', '=', key))
}

/** How deep a code stands: 1 at the top. */
export function levelOf(db: Readable, id: string | null): number {
  if (id === null) return 0
  return 1 + levelOf(db, findCode(db, id)?.parent_id ?? null)
}

/** Adds an inductive code under a parent, or at the top; its key is the parent's with the next number, or C1, C2 … */
export function addCode(db: Writable, facts: { readonly label: string; readonly parentId: string | null; readonly definition: string }): string {
  const id = newId()
  const parent = facts.parentId === null ? undefined : findCode(db, facts.parentId)
  const siblings = db.all(study.selectFrom('code').select('position').where('parent_id', facts.parentId === null ? 'is' : '=', facts.parentId))
  const position = Math.max(-1, ...siblings.map((row) => row.position)) + 1
  const prefix = parent ? `${parent.key}.` : 'C'
  const taken = new Set(db.all(study.selectFrom('code').select('key')).map((row) => row.key))
  let number = parent ? position + 1 : 1
  while (taken.has(prefix + number)) number += 1
  db.run(study.insertInto('code').values({
    id, key: prefix + number, label: cleanLine(facts.label), label_nn: null, definition: cleanText(facts.definition), full_definition: '',
    when_to_use: '', when_not: '', example: '', synonyms: '[]', origin: 'inductive', facet: null, stance_required: 0, cross_cutting: 0,
    color: parent?.color ?? position % codeColors, parent_id: facts.parentId, retired_at: null, position,
  }))
  return id
}

/** What a code can be made to say; what is left out stays as it is. */
export interface CodeFacts {
  readonly label: string
  readonly labelNn: string | null
  readonly definition: string
  readonly synonyms: readonly string[]
  readonly stanceRequired: boolean
  readonly fullDefinition?: string | undefined
  readonly whenToUse?: string | undefined
  readonly whenNot?: string | undefined
  readonly example?: string | undefined
  readonly facet?: string | null | undefined
  readonly color?: number | undefined
}

export function changeCode(db: Writable, id: string, facts: CodeFacts): void {
  const { fullDefinition, whenToUse, whenNot, example, facet, color } = facts
  db.run(study.updateTable('code').set({
    label: cleanLine(facts.label), label_nn: facts.labelNn === null ? null : cleanLine(facts.labelNn), definition: cleanText(facts.definition),
    synonyms: JSON.stringify(facts.synonyms.map(cleanLine).filter((word) => word !== '')), stance_required: Number(facts.stanceRequired),
    ...(fullDefinition === undefined ? {} : { full_definition: cleanText(fullDefinition) }),
    ...(whenToUse === undefined ? {} : { when_to_use: cleanText(whenToUse) }),
    ...(whenNot === undefined ? {} : { when_not: cleanText(whenNot) }),
    ...(example === undefined ? {} : { example: cleanText(example) }),
    ...(facet === undefined ? {} : { facet: facet === null ? null : cleanLine(facet) || null }),
    ...(color === undefined ? {} : { color }),
  }).where('id', '=', id))
}

/** The codebook version that new codings belong to: the latest. */
export function currentCodebook(db: Readable): string {
  const version = db.first(study.selectFrom('codebook_version').select('id').orderBy('number', 'desc'))
  if (!version) throw new Error('study without a codebook version')
  return version.id
}

/** The code and all below it. */
export function codesBelow(db: Readable, id: string): string[] {
  const below = db.all(study.selectFrom('code').select('id').where('parent_id', '=', id))
  return [id, ...below.flatMap((row) => codesBelow(db, row.id))]
}
