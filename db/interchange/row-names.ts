import { guideName } from '../../codebook/interchange/open-names.ts'
import { writtenTime, type OpenAnswerMemo } from '../../codebook/interchange/open-values.ts'
import type { MemoSubject } from '../../codebook/memos/memo.ts'
import { tagsLast } from '../queries/codes.ts'
import type { CodeTable } from '../tables/codebook.ts'
import type { ListRows, StudyRows } from './study-rows.ts'

/** How the rows of a study are named in the open format. A function for null gives null. */
export interface RowNames {
  researchQuestion(id: string | null): string | null
  code(id: string): string
  code(id: string | null): string | null
  coder(id: string): string
  coder(id: string | null): string | null
  informant(id: string): string
  informant(id: string | null): string | null
  guide(versionId: string | null): string | null
  group(id: string): string
  organisation(id: string): string
  wave(id: string): number
  codebookVersion(id: string): number
  alternative(id: string): string
  criterion(id: string): string
  network(id: string | null): string | null
  groupsOf(organisationId: string): { wave: number; group: string }[]
  /** Codes with each parent before its children, and tags last. */
  readonly orderedCodes: readonly CodeTable[]
}

export function namesOfRows(rows: ListRows): RowNames {
  const children = Map.groupBy(rows.code, (code) => code.parent_id)
  const walk = (parent: string | null): CodeTable[] => (children.get(parent) ?? []).flatMap((code) => [code, ...walk(code.id)])
  const guideKey = lookUp(rows.guide, (guide) => guide.key)
  const group = lookUp(rows.informant_group, (row) => row.key)
  const wave = lookUp(rows.wave, (row) => row.number)
  const groups = Map.groupBy(rows.organisation_group, (row) => row.organisation_id)
  return {
    researchQuestion: lookUp(rows.research_question, (row) => row.key),
    code: lookUp(rows.code, (row) => row.key),
    coder: lookUp(rows.coder, (row) => row.key),
    informant: lookUp(rows.informant, (row) => row.code),
    guide: lookUp(rows.guide_version, (version) => guideName(guideKey(version.guide_id), version.version)),
    group,
    organisation: lookUp(rows.organisation, (row) => row.code),
    wave,
    codebookVersion: lookUp(rows.codebook_version, (row) => row.number),
    alternative: lookUp(rows.alternative, (row) => row.key),
    criterion: lookUp(rows.criterion, (row) => row.key),
    network: lookUp(rows.network, (row) => row.key),
    groupsOf: (organisationId) => (groups.get(organisationId) ?? [])
      .map((row) => ({ wave: wave(row.wave_id), group: group(row.group_id) })).toSorted((a, b) => a.wave - b.wave),
    orderedCodes: tagsLast(walk(null)),
  }
}

interface LookUp<Name> {
  (id: string): Name
  (id: string | null): Name | null
}

/** Gives the name of a row by its id; foreign keys see to it that the row is there. */
export function lookUp<Row extends { readonly id: string }, Name>(rows: readonly Row[], nameOf: (row: Row) => Name): LookUp<Name> {
  const names = new Map(rows.map((row) => [row.id, nameOf(row)]))
  function find(id: string): Name
  function find(id: string | null): Name | null
  function find(id: string | null): Name | null {
    if (id === null) return null
    const name = names.get(id)
    if (name === undefined) throw new Error(`row ${id} is referred to but not there`)
    return name
  }
  return find
}

/** A list under its name, or nothing where it is empty: an import would read both alike. */
export function listed<Name extends string, Item>(name: Name, items: readonly Item[]): { [Key in Name]?: Item[] } {
  const list: { [Key in Name]?: Item[] } = {}
  return items.length === 0 ? list : { ...list, [name]: [...items] }
}

/** Gives the memos about something, out of these. */
export function memosIn(memos: StudyRows['memo'], names: RowNames): (kind: MemoSubject, id: string) => { memos?: OpenAnswerMemo[] } {
  const bySubject = Map.groupBy(memos, (memo) => `${memo.subject_kind} ${memo.subject_id}`)
  return (kind, id) => listed('memos', (bySubject.get(`${kind} ${id}`) ?? []).map((memo) => ({
    id: memo.id, text: memo.text, coder: names.coder(memo.coder_id), created: writtenTime(memo.created_at),
    ...(memo.start_at === null || memo.end_at === null ? {} : { start: memo.start_at, end: memo.end_at }),
  })))
}

export function timeOrNull(milliseconds: number | null): string | null {
  return milliseconds === null ? null : writtenTime(milliseconds)
}

/** Compares by names, unit by unit: the same order in every language setting. */
export function by<Item>(namesOf: (item: Item) => readonly string[]): (left: Item, right: Item) => number {
  return (left, right) => {
    const others = namesOf(right)
    for (const [at, name] of namesOf(left).entries()) {
      const other = others[at] ?? ''
      if (name !== other) return name < other ? -1 : 1
    }
    return 0
  }
}
