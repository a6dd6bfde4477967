import { useMemo } from 'react'
import type { SessionRow } from '../../electron/contract/sessions.ts'
import { useSessions } from './use-sessions.ts'

export interface NeighbourSessions {
  /** All sessions with notes, in the order of the list, and the one asked about even if it has none. */
  readonly sessions: readonly SessionRow[]
  readonly current: SessionRow | null
  readonly previous: SessionRow | null
  readonly next: SessionRow | null
}

/** Which sessions come before and after this one when reading through the material. */
export function useNeighbourSessions(id: string): NeighbourSessions {
  const all = useSessions()
  return useMemo(() => {
    const sessions = (all ?? []).filter((session) => session.words > 0 || session.id === id)
    const at = sessions.findIndex((session) => session.id === id)
    return { sessions, current: sessions[at] ?? null, previous: at > 0 ? sessions[at - 1] ?? null : null, next: at < 0 ? null : sessions[at + 1] ?? null }
  }, [all, id])
}
