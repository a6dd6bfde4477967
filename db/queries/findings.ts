import { cleanLine } from '../../codebook/language/clean-text.ts'
import type { FindingStatus } from '../../codebook/findings/finding.ts'
import { newId } from '../new-id.ts'
import { study, type Readable, type Writable } from '../store.ts'

/** Findings in their order. */
export function listFindings(db: Readable) {
  return db.all(study.selectFrom('finding').select(['id', 'key', 'sentence', 'code_id as codeId', 'status']).orderBy('position').orderBy('key'))
}

export function hasFinding(db: Readable, id: string): boolean {
  return db.first(study.selectFrom('finding').select('id').where('id', '=', id)) !== undefined
}

export interface FindingFacts {
  /** Null makes a new one, with the next free key: F1, F2 … */
  readonly id: string | null
  readonly sentence: string
  readonly codeId: string | null
  readonly status: FindingStatus
}

/** Makes a finding at the end of the list, or changes one. Gives its id. */
export function saveFinding(db: Writable, { id, sentence, codeId, status }: FindingFacts): string {
  const values = { sentence: cleanLine(sentence), code_id: codeId, status }
  if (id !== null) {
    db.run(study.updateTable('finding').set(values).where('id', '=', id))
    return id
  }
  const all = db.all(study.selectFrom('finding').select(['key', 'position']))
  const keys = new Set(all.map((finding) => finding.key))
  let number = all.length + 1
  while (keys.has(`F${number}`)) number += 1
  const made = newId()
  const position = all.reduce((last, finding) => Math.max(last, finding.position), -1) + 1
  db.run(study.insertInto('finding').values({ id: made, key: `F${number}`, position, ...values }))
  return made
}

/** Puts a finding one place up (-1) or down (1); at the end of the list nothing happens. */
export function moveFinding(db: Writable, id: string, by: -1 | 1): void {
  const order = listFindings(db).map((finding) => finding.id)
  const from = order.indexOf(id)
  const other = order[from + by]
  if (from < 0 || other === undefined) return
  order[from] = other
  order[from + by] = id
  // Positions of imported findings may have gaps or be alike: the whole order is written, and only what differs is logged.
  order.forEach((finding, position) => db.run(study.updateTable('finding').set({ position }).where('id', '=', finding).where('position', '!=', position)))
}
