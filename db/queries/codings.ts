import type { CodingOrigin, Stance, StatementType } from '../../codebook/coding/coding.ts'
import { insertRows } from '../insert-rows.ts'
import { newId } from '../new-id.ts'
import type { CodingTable } from '../tables/coding.ts'
import { compiledOnce, study, type Readable, type Writable } from '../store.ts'

/** What a new coding says. Offsets are UTF-16 units of the answer's text. */
export interface NewCoding {
  readonly answerId: string
  readonly start: number
  readonly end: number
  readonly wholeAnswer: boolean
  readonly codeId: string
  readonly stance: Stance | null
  readonly facet: StatementType | null
  readonly coderId: string
  readonly codebookVersionId: string
  readonly origin: CodingOrigin
}

export function insertCoding(db: Writable, coding: NewCoding, now: number, id = newId()): string {
  insertRows(db, 'coding', [{
    id, answer_id: coding.answerId, start_at: coding.start, end_at: coding.end, whole_answer: coding.wholeAnswer ? 1 : 0, code_id: coding.codeId, stance: coding.stance, facet: coding.facet,
    informant_id: null, coder_id: coding.coderId, codebook_version_id: coding.codebookVersionId, origin: coding.origin, created_at: now,
  }])
  return id
}

/** What is read of codings that are shown. */
export const shownColumns = [
  'coding.id', 'coding.answer_id as answerId', 'coding.start_at as start', 'coding.end_at as end', 'coding.whole_answer', 'coding.code_id as codeId', 'coding.stance', 'coding.facet',
  'coding.coder_id as coderId', 'coding.created_at as createdAt',
] as const

/** A row of {@link shownColumns} as the screens show it. */
export function asShown<Row extends { readonly whole_answer: number }>({ whole_answer, ...coding }: Row) {
  return { ...coding, wholeAnswer: whole_answer === 1 }
}

const shownById = compiledOnce((id: string) => study.selectFrom('coding').select(shownColumns).where('coding.id', '=', id))

/** One coding as the screens show it. */
export function readCoding(db: Readable, id: string) {
  const row = db.first(shownById(id))
  return row && asShown(row)
}

export function findCoding(db: Readable, id: string): CodingTable | undefined {
  return db.first(study.selectFrom('coding').selectAll().where('id', '=', id))
}

export function changeCoding(db: Writable, id: string, facts: Partial<Pick<CodingTable, 'code_id' | 'stance' | 'facet' | 'start_at' | 'end_at' | 'whole_answer'>>): void {
  if (Object.keys(facts).length > 0) db.run(study.updateTable('coding').set(facts).where('id', '=', id))
}
