import type { CodePlace } from '../../codebook/codes/place-code.ts'
import { study, type Writable } from '../store.ts'
import { frozenCode, logChange, type Because } from './codebook-log.ts'

/** Gives codes the places that {@link placeCode} has found for the move of one of them. A new order among the same siblings is no entry in the log. */
export function moveCode(db: Writable, id: string, places: readonly CodePlace[], because: Because): void {
  const before = frozenCode(db, id)
  for (const place of places) db.run(study.updateTable('code').set({ parent_id: place.parentId, position: place.position }).where('id', '=', place.id))
  logChange(db, { kind: 'move', before, after: frozenCode(db, id) }, because)
}
