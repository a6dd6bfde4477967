import { resolveSpan } from '../../codebook/interchange/resolve-span.ts'
import { isOnWords, millisecondsOf, type OpenAnswerMemo } from '../../codebook/interchange/open-values.ts'
import type { MemoSubject } from '../../codebook/memos/memo.ts'
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
 * Puts the memos about one thing into their table; `text` is that of the answer which they are on, where they are on one.
 *
 * A memo without an id is the same as one with the same text in the same place, by the same coder and of the same time where the file says them.
 */
export function mergeMemos(context: MergeContext, kind: MemoSubject, subjectId: string, memos: readonly OpenAnswerMemo[] | undefined, text = ''): void {
  const { memo: set, coder } = context.sets
  const unclaimed = new Set(context.before.memo.filter((row) => row.subject_kind === kind && row.subject_id === subjectId))
  for (const memo of memos ?? []) {
    const by = memo.coder === undefined || memo.coder === null ? memo.coder : coder.idOf(memo.coder)
    const at = millisecondsOf(memo.created)
    const span = isOnWords(memo) ? resolveSpan(text, memo) : undefined
    const place = span?.ok === true ? { start_at: span.value.start, end_at: span.value.end } : undefined
    const old = memo.id === undefined
      ? [...unclaimed].find((row) => row.text === memo.text && (by === undefined || row.coder_id === by) && (at === undefined || row.created_at === at)
        && row.start_at === (place?.start_at ?? null) && row.end_at === (place?.end_at ?? null))
      : set.findId(memo.id)
    if (old) unclaimed.delete(old)
    set.put({
      id: old?.id ?? set.newId(memo.id), subject_kind: kind, subject_id: subjectId, text: memo.text,
      coder_id: given(by, old?.coder_id, context.coderId), created_at: given(at, old?.created_at, context.now),
      start_at: given(place?.start_at, old?.start_at, null), end_at: given(place?.end_at, old?.end_at, null),
    })
  }
}
