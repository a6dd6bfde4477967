import type { CodingOrigin, Stance, StatementType } from '../../codebook/coding/coding.ts'
import { newId } from '../new-id.ts'
import type { CodingTable } from '../schema.ts'
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

const insert = compiledOnce((
  id: string, answer_id: string, start_at: number, end_at: number, whole_answer: number, code_id: string, stance: Stance | null, facet: StatementType | null,
  coder_id: string, codebook_version_id: string, origin: CodingOrigin, created_at: number,
) => study.insertInto('coding').values({
  id, answer_id, start_at, end_at, whole_answer, code_id, stance, facet, informant_id: null, coder_id, codebook_version_id, origin, created_at,
}))

export function insertCoding(db: Writable, coding: NewCoding, now: number, id = newId()): string {
  db.run(insert(
    id, coding.answerId, coding.start, coding.end, Number(coding.wholeAnswer), coding.codeId, coding.stance, coding.facet,
    coding.coderId, coding.codebookVersionId, coding.origin, now,
  ))
  return id
}

export function findCoding(db: Readable, id: string): CodingTable | undefined {
  return db.first(study.selectFrom('coding').selectAll().where('id', '=', id))
}

export function changeCoding(db: Writable, id: string, facts: Partial<Pick<CodingTable, 'code_id' | 'stance' | 'facet' | 'start_at' | 'end_at' | 'whole_answer'>>): void {
  if (Object.keys(facts).length > 0) db.run(study.updateTable('coding').set(facts).where('id', '=', id))
}
