import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Passage } from '../../electron/contract/analysis.ts'
import type { Request } from '../../electron/contract/contract.ts'
import { ask } from './client.ts'

export interface Passages {
  readonly passages: readonly Passage[]
  /** Undefined until the first page is here. */
  readonly total: number | undefined
  readonly more: (() => void) | null
  readonly error: unknown
}

/** Passages of a page: enough for a screenful, little enough to come at once. */
const pageSize = 50

/** The passages behind a cell of the matrix, page by page. */
export function usePassages(cell: Omit<Request<'matrix.passages'>, 'after' | 'limit'>): Passages {
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['matrix.passages', cell],
    queryFn: ({ pageParam }) => ask('matrix.passages', { ...cell, after: pageParam, limit: pageSize }),
    initialPageParam: firstPage,
    getNextPageParam: (last, pages) => (pages.reduce((sum, page) => sum + page.passages.length, 0) < last.total ? last.passages.at(-1)?.codingId ?? null : null),
  })
  return useMemo(() => ({
    passages: data?.pages.flatMap((page) => page.passages) ?? [],
    total: data?.pages[0]?.total,
    more: hasNextPage ? () => { void fetchNextPage() } : null,
    error,
  }), [data, error, hasNextPage, fetchNextPage])
}

const firstPage: string | null = null
