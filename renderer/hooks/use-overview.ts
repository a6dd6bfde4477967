import type { Overview } from '../../electron/contract/study.ts'
import { useAsk } from './client.ts'

/** What the study holds, what it lacks, and what was written last. */
export function useOverview(): Overview | undefined {
  return useAsk('study.overview', {}, { keepPrevious: true }).data
}
