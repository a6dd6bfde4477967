import { newId } from '../new-id.ts'
import { anyOf, study, type Writable } from '../store.ts'
import { frozenCode, logChange, type Because } from './codebook-log.ts'
import { findCode } from './codes.ts'
import { insertCode } from './write-codes.ts'

/** A code that another is split into, and which of the other's codings go to it. */
export interface SplitOff {
  readonly label: string
  readonly definition: string
  readonly codingIds: readonly string[]
}

/**
 * Makes new codes out of one, beside it or under it, and gives them the codings that were chosen; the rest stay. Gives the ids of the new codes.
 *
 * Beside it, questions that are about the old code are about the new ones too: who was asked stays the same. Codings that are not the old code's are left alone.
 */
export function splitCode(db: Writable, id: string, parts: readonly SplitOff[], isUnder: boolean, because: Because): string[] {
  const old = findCode(db, id)
  if (!old) throw new Error('splitting a code that is not there')
  const questions = db.all(study.selectFrom('guide_question_code').select('guide_question_id').where('code_id', '=', id)).map((row) => row.guide_question_id)
  return parts.map(({ label, definition, codingIds }) => {
    const made = insertCode(db, { label, definition, parentId: isUnder ? id : old.parent_id })
    db.run(study.updateTable('code').set({ stance_required: old.stance_required, facet: old.facet, color: old.color }).where('id', '=', made))
    db.run(study.updateTable('coding').set({ code_id: made }).where('code_id', '=', id).where('id', 'in', anyOf(codingIds)))
    if (!isUnder) {
      for (const question of questions) db.run(study.insertInto('guide_question_code').values({ id: newId(), guide_question_id: question, code_id: made }))
    }
    logChange(db, { kind: 'split', before: null, after: frozenCode(db, made), other: old.key }, because)
    return made
  })
}
