import type { Coverage, Plan } from '../../electron/contract/plan.ts'
import { useAsk } from './client.ts'

/** How far the latest wave has come against its plan. */
export function usePlan(): Plan | undefined {
  return useAsk('plan.get', {}, { keepPrevious: true }).data
}

/** What each guide question is for, and what nobody is asked. */
export function useCoverage(): Coverage | undefined {
  return useAsk('plan.coverage', {}, { keepPrevious: true }).data
}
