import type { UseQueryResult } from '@tanstack/react-query'
import type { SessionDetail } from '../../electron/contract/sessions.ts'
import { useAsk } from './client.ts'

/** One session with its guide and its answers. */
export function useSession(id: string): UseQueryResult<SessionDetail> {
  return useAsk('session.open', { id })
}
