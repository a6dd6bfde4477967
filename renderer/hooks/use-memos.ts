import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Request, Value } from '../../electron/contract/contract.ts'
import type { Memo, MemoAbout, PlacedMemo } from '../../electron/contract/memos.ts'
import { ask, useAsk } from './client.ts'

/** Which memos are asked for. */
export type MemoFilter = Omit<Request<'memo.list'>, 'after' | 'limit'>

export interface MemoPages {
  readonly memos: readonly PlacedMemo[] | undefined
  readonly more: (() => void) | null
  readonly error: unknown
}

const pageSize = 50
const firstPage: Value<'memo.list'>['next'] = null
const none: readonly Memo[] = []

/** The memos of the study, the newest first, page by page; the last ones stay in sight while others are sought. */
export function useMemoPages(filter: MemoFilter): MemoPages {
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['memo.list', filter],
    queryFn: ({ pageParam }) => ask('memo.list', { ...filter, after: pageParam, limit: pageSize }),
    initialPageParam: firstPage,
    getNextPageParam: (last) => last.next,
    placeholderData: (previous) => previous,
  })
  return useMemo(() => ({ memos: data?.pages.flatMap((page) => page.memos), more: hasNextPage ? () => { void fetchNextPage() } : null, error }), [data, error, hasNextPage, fetchNextPage])
}

/** The memos about one thing, the oldest first; undefined until they are known. */
export function useMemosFor({ kind, subjectId }: Pick<MemoAbout, 'kind' | 'subjectId'>): readonly Memo[] | undefined {
  return useAsk('memo.for', { kind, subjectId }).data
}

/** All memos about a session and what is in it. */
export function useMemosInSession(sessionId: string): readonly Memo[] {
  return useAsk('memo.inSession', { sessionId }, { enabled: sessionId !== '' }).data ?? none
}

/** How many memos there are about each thing of a kind, by its id. */
export function useMemoCounts(kind: 'study' | 'session' | 'code' | 'finding'): ReadonlyMap<string, number> {
  const { data } = useAsk('memo.counts', {})
  return useMemo(() => new Map((data ?? []).filter(({ subject }) => subject === kind).map(({ subjectId, count }) => [subjectId, count])), [data, kind])
}
