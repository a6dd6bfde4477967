import { sql } from 'kysely'
import { study, type Readable, type Writable } from '../store.ts'
import { frozenCode, logChange, type Because } from './codebook-log.ts'

/** How many things of each kind point at a code. */
export interface CodeUses {
  readonly codings: number
  /** Questions, over all versions of guides, that are about it. */
  readonly questions: number
  readonly summaries: number
  readonly findings: number
  readonly memos: number
  /** Decisions of coders who parted about it. */
  readonly decisions: number
  /** Codes right below it. */
  readonly children: number
  /** Retired codes that it is to be used instead of. */
  readonly followed: number
}

export function codeUses(db: Readable, id: string): CodeUses {
  const query = sql<CodeUses>`SELECT
    (SELECT count(*) FROM coding WHERE code_id = ${id}) AS codings,
    (SELECT count(DISTINCT question_id) FROM guide_question_code JOIN guide_question ON guide_question.id = guide_question_id WHERE code_id = ${id}) AS questions,
    (SELECT count(*) FROM cell_summary WHERE code_id = ${id}) AS summaries,
    (SELECT count(*) FROM finding WHERE code_id = ${id}) AS findings,
    (SELECT count(*) FROM memo WHERE subject_kind = 'code' AND subject_id = ${id}) AS memos,
    (SELECT count(*) FROM coding_decision WHERE code_id = ${id}) AS decisions,
    (SELECT count(*) FROM code WHERE parent_id = ${id}) AS children,
    (SELECT count(*) FROM code WHERE successor_id = ${id}) AS followed`
  const uses = db.first({ compile: () => query.compile(study) })
  if (!uses) throw new Error('counting gave no row')
  return uses
}

/** Removes a code that nothing points at. */
export function removeCode(db: Writable, id: string, because: Because): void {
  const before = frozenCode(db, id)
  db.run(study.deleteFrom('code').where('id', '=', id))
  logChange(db, { kind: 'remove', before, after: null }, because)
}
