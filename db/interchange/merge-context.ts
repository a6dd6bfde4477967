import type { OpenMemo } from '../../codebook/interchange/open-values.ts'
import { millisecondsOf } from '../../codebook/interchange/open-values.ts'
import type { MemoSubject } from '../../codebook/findings/finding.ts'
import { given } from './row-set.ts'
import type { RowSets } from './row-sets.ts'
import type { StudyRows } from './study-rows.ts'

/** What every part of a merge needs. */
export interface MergeContext {
  readonly sets: RowSets
  /** The study as it was before the import. */
  readonly before: StudyRows
  /** Time of the import, ms UTC. */
  readonly now: number
  /** Who codings and memos are by when the file does not say. */
  readonly coderId: string
  readonly codebookVersionId: string
}

/**
 * Puts the memos about one thing into their table.
 *
 * A memo without an id is the same as one with the same text, by the same coder and of the same time where the file says them.
 */
export function mergeMemos(context: MergeContext, kind: MemoSubject, subjectId: string, memos: readonly OpenMemo[] | undefined): void {
  const { memo: set, coder } = context.sets
  const unclaimed = new Set(context.before.memo.filter((row) => row.subject_kind === kind && row.subject_id === subjectId))
  for (const memo of memos ?? []) {
    const by = memo.coder === undefined || memo.coder === null ? memo.coder : coder.idOf(memo.coder)
    const at = millisecondsOf(memo.created)
    const old = memo.id === undefined
      ? [...unclaimed].find((row) => row.text === memo.text && (by === undefined || row.coder_id === by) && (at === undefined || row.created_at === at))
      : set.findId(memo.id)
    if (old) unclaimed.delete(old)
    set.put({
      id: old?.id ?? set.newId(memo.id), subject_kind: kind, subject_id: subjectId, text: memo.text,
      coder_id: given(by, old?.coder_id, context.coderId), created_at: given(at, old?.created_at, context.now),
    })
  }
}
