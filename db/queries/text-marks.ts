import { study, type Readable, type Writable } from '../store.ts'

/** The answer that a mark stands in, or undefined. */
export function markOwner(db: Readable, markId: string): string | undefined {
  return db.first(study.selectFrom('text_mark').select('answer_id').where('id', '=', markId))?.answer_id
}

export function removeMark(db: Writable, markId: string): void {
  db.run(study.deleteFrom('text_mark').where('id', '=', markId))
}
