import type { GuideChoice, SessionRow } from '../../electron/contract/sessions.ts'
import { useAsk } from './client.ts'

/** All sessions of the study, by code. */
export function useSessions(): readonly SessionRow[] | undefined {
  return useAsk('session.list', {}, { keepPrevious: true }).data
}

/** The guides that a session can follow. */
export function useGuides(): readonly GuideChoice[] | undefined {
  return useAsk('guide.list', {}, { keepPrevious: true }).data
}
