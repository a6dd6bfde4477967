import { notifyManager, useQueryClient, type Query } from '@tanstack/react-query'
import { useCallback, useSyncExternalStore } from 'react'
import type { Channel } from '../../electron/contract/contract.ts'
import type { Failure } from '../../electron/contract/failure.ts'
import { failureOf } from './client.ts'

/** Their screens say themselves why they were refused. */
const told: ReadonlySet<unknown> = new Set<Channel>(['matrix.get', 'matrix.passages', 'codebook.list', 'session.open', 'search.find', 'import.registerPreview'])

export interface Unanswered {
  /** Whether a screen waits for what it has never had. */
  readonly isWaiting: boolean
  /** Why it will not come. */
  readonly failure: Failure | null
  readonly askAgain: () => void
}

/** What the screens of the moment have asked and not been told. */
export function useUnanswered(): Unanswered {
  const client = useQueryClient()
  const cache = client.getQueryCache()
  // Told a moment later: a query begins while the screen that asks it is drawn, and React lets none be redrawn meanwhile.
  const subscribe = useCallback((onChange: () => void) => cache.subscribe(notifyManager.batchCalls(onChange)), [cache])
  const asked = () => cache.findAll({ type: 'active', predicate: (query) => query.state.data === undefined })
  const isWaiting = useSyncExternalStore(subscribe, () => asked().some((query) => query.state.fetchStatus === 'fetching'))
  const error = useSyncExternalStore(subscribe, () => asked().find(isRefused)?.state.error ?? null)
  const askAgain = useCallback(() => { void client.refetchQueries({ type: 'active', predicate: isRefused }) }, [client])
  return { isWaiting, failure: failureOf(error), askAgain }
}

function isRefused(query: Query): boolean {
  return query.state.status === 'error' && query.state.data === undefined && !told.has(query.queryKey[0])
}
