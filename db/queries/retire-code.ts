import { study, type Writable } from '../store.ts'
import { frozenCode, logChange, type Because } from './codebook-log.ts'

/** Takes codes out of use; their codings stay and are counted. The first is the one that was meant, and may have a successor. */
export function retireCodes(db: Writable, ids: readonly string[], successorId: string | null, because: Because): void {
  ids.forEach((id, order) => {
    const before = frozenCode(db, id)
    db.run(study.updateTable('code').set({ retired_at: because.at, successor_id: order === 0 ? successorId : null }).where('id', '=', id))
    const after = frozenCode(db, id)
    logChange(db, { kind: 'retire', before, after, other: after?.successor ?? null }, because)
  })
}

/** Takes retired codes into use again. */
export function restoreCodes(db: Writable, ids: readonly string[], because: Because): void {
  for (const id of ids) {
    const before = frozenCode(db, id)
    db.run(study.updateTable('code').set({ retired_at: null, successor_id: null }).where('id', '=', id))
    logChange(db, { kind: 'restore', before, after: frozenCode(db, id) }, because)
  }
}
