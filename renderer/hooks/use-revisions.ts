import type { Revision } from '../../electron/contract/approval.ts'
import { useAsk } from './client.ts'

/** The documents that came back for a session, newest first. */
export function useRevisions(sessionId: string): readonly Revision[] | undefined {
  return useAsk('revision.list', { sessionId }, { keepPrevious: true }).data
}
