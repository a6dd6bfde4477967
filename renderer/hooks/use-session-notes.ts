import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { SessionDetail } from '../../electron/contract/sessions.ts'
import { ask } from './client.ts'

/** A session as it was stored at one moment. */
export interface SessionMoment {
  readonly detail: SessionDetail
  /** `performance.now()` when it was asked for: what was written after that is not in it. */
  readonly askedAt: number
}

/** What is stored of a session, for those who write in it meanwhile. */
export function useSessionNotes(id: string): UseQueryResult<SessionMoment> {
  return useQuery<SessionMoment>({
    queryKey: ['session.open', 'notes', id],
    queryFn: async () => {
      const askedAt = performance.now()
      return { detail: await ask('session.open', { id }), askedAt }
    },
  })
}
