import type { JoinedCoding } from '../../codebook/codes/merge-codings.ts'
import { joinTexts } from '../../codebook/plan/change-invitation.ts'
import { study, type Writable } from '../store.ts'

/** Lets codings go into others that say the same, with their memos and with what they are evidence for. */
export function mergeCodingRows(db: Writable, joined: readonly JoinedCoding[]): void {
  for (const { keptId, removedId, stance, facet, informantId, wholeAnswer } of joined) {
    db.run(study.updateTable('coding').set({ stance, facet, informant_id: informantId, whole_answer: Number(wholeAnswer) }).where('id', '=', keptId))
    db.run(study.updateTable('memo').set({ subject_id: keptId }).where('subject_kind', '=', 'coding').where('subject_id', '=', removedId))
    mergeEvidence(db, keptId, removedId)
    db.run(study.deleteFrom('coding').where('id', '=', removedId))
  }
}

/** A finding that both are evidence for keeps what it says of the kept one, with both notes. */
function mergeEvidence(db: Writable, keptId: string, removedId: string): void {
  const standing = new Map(db.all(study.selectFrom('evidence').selectAll().where('coding_id', '=', keptId)).map((row) => [row.finding_id, row]))
  for (const row of db.all(study.selectFrom('evidence').selectAll().where('coding_id', '=', removedId))) {
    const other = standing.get(row.finding_id)
    if (other === undefined) db.run(study.updateTable('evidence').set({ coding_id: keptId }).where('id', '=', row.id))
    else {
      db.run(study.deleteFrom('evidence').where('id', '=', row.id))
      db.run(study.updateTable('evidence').set({ note: joinTexts(other.note, row.note) }).where('id', '=', other.id))
    }
  }
}
