import type { Finding, FindingSet, Seminar } from '../../electron/contract/seminar.ts'
import { useAsk } from './client.ts'

/** The findings of the study in their order, as they now read. */
export function useFindings(): readonly Finding[] | undefined {
  return useAsk('finding.list', {}, { keepPrevious: true }).data
}

/** Frozen lists of findings, the latest first. */
export function useFindingSets(): readonly FindingSet[] | undefined {
  return useAsk('findingSet.list', {}, { keepPrevious: true }).data
}

/** What is known of a seminar and was said in it; undefined until known, and where none is chosen. */
export function useSeminar(sessionId: string | null): Seminar | undefined {
  return useAsk('seminar.open', { sessionId: sessionId ?? '-' }, { enabled: sessionId !== null }).data
}
