import { cutAnchor, type Cut } from '../../codebook/coding/cut-stretch.ts'
import { moveAnchor, type Anchor } from '../../codebook/coding/move-anchor.ts'
import type { TextEdit } from '../../codebook/coding/text-edit.ts'
import { study, type Writable } from '../store.ts'

/** Moves the memos on words of an answer along with edits of its text; one whose words are gone is kept, with an empty place. */
export function moveMemoAnchors(db: Writable, answerId: string, edits: readonly TextEdit[]): void {
  for (const { id, ...anchor } of anchoredMemos(db, answerId)) {
    const { start, end } = moveAnchor(anchor, edits)
    if (start !== anchor.start || end !== anchor.end) db.run(study.updateTable('memo').set({ start_at: start, end_at: end }).where('id', '=', id))
  }
}

/** Gives an answer's memos to the answer whose text it was put at the end of; those on words stand `shift` further on there. */
export function moveMemosToEnd(db: Writable, answerId: string, targetId: string, shift: number): void {
  for (const { id, start, end } of anchoredMemos(db, answerId)) {
    db.run(study.updateTable('memo').set({ start_at: start + shift, end_at: end + shift }).where('id', '=', id))
  }
  db.run(study.updateTable('memo').set({ subject_id: targetId }).where('subject_kind', '=', 'answer').where('subject_id', '=', answerId))
}

/** Moves the memos on words that are cut out of an answer with them; one across an edge of the cut is one thought, and stays with what is left of its words. */
export function divideMemos(db: Writable, answerId: string, { cut, target, at }: { readonly cut: Cut; readonly target: string; readonly at: number }): void {
  for (const { id, ...anchor } of anchoredMemos(db, answerId)) {
    const { stays, goes } = cutAnchor(anchor, cut)
    if (goes !== null && stays === null) {
      db.run(study.updateTable('memo').set({ subject_id: target, start_at: at + goes.start, end_at: at + goes.end }).where('id', '=', id))
    }
  }
}

function anchoredMemos(db: Writable, answerId: string): (Anchor & { readonly id: string })[] {
  return db.all(study.selectFrom('memo').select(['id', 'start_at', 'end_at']).where('subject_kind', '=', 'answer').where('subject_id', '=', answerId))
    .flatMap(({ id, start_at: start, end_at: end }) => (start === null || end === null ? [] : [{ id, start, end }]))
}
