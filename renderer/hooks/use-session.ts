import type { UseQueryResult } from '@tanstack/react-query'
import type { SessionDetail } from '../../electron/contract/sessions.ts'
import { useAsk } from './client.ts'

/** One session with its guide and its answers. With `keepPrevious` it is the one asked for before until the new one is here. */
export function useSession(id: string, options: { readonly keepPrevious?: boolean; readonly enabled?: boolean } = {}): UseQueryResult<SessionDetail> {
  return useAsk('session.open', { id }, options)
}
