import { study, type Readable, type Writable } from '../store.ts'
import { codeUses, removeCode } from './code-uses.ts'
import type { Because } from './codebook-log.ts'
import { tagOf } from './tags.ts'

/** What stands in the way of removing an entry: passages tagged with it, and other things that point at its tag. */
export function usesOfNetwork(db: Readable, id: string): { readonly passages: number; readonly others: number } {
  const tag = tagOf(db, id)
  if (!tag) return { passages: 0, others: 0 }
  const { codings, ...others } = codeUses(db, tag.id)
  return { passages: codings, others: Object.values(others).reduce((sum, count) => sum + count, 0) }
}

/** Removes an entry that nothing is tagged with, and its tag. */
export function removeNetwork(db: Writable, id: string, because: Because): void {
  const tag = tagOf(db, id)
  if (tag) removeCode(db, tag.id, because)
  db.run(study.deleteFrom('network').where('id', '=', id))
}
