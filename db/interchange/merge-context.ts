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

/** Puts the memos about one thing into their table; a memo without an id is the same as one with the same text. */
export function mergeMemos(context: MergeContext, kind: MemoSubject, subjectId: string, memos: readonly OpenMemo[] | undefined): void {
  const { memo: set, coder } = context.sets
  for (const memo of memos ?? []) {
    const old = memo.id === undefined
      ? context.before.memo.find((row) => row.subject_kind === kind && row.subject_id === subjectId && row.text === memo.text)
      : set.findId(memo.id)
    set.put({
      id: old?.id ?? set.newId(memo.id), subject_kind: kind, subject_id: subjectId, text: memo.text,
      coder_id: given(memo.coder === undefined || memo.coder === null ? memo.coder : coder.idOf(memo.coder), old?.coder_id, context.coderId),
      created_at: given(millisecondsOf(memo.created), old?.created_at, context.now),
    })
  }
}
