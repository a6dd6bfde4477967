import type { History } from '../../electron/contract/analysis.ts'
import type { Value } from '../../electron/contract/contract.ts'
import { useAsk } from './client.ts'
import { useStudy } from './use-study.ts'

/** What undo would take back and redo do again. */
export function useHistory(): History | undefined {
  const study = useStudy()
  const isOpen = study !== null && study !== undefined
  const { data } = useAsk('history.state', {}, { enabled: isOpen, keepPrevious: true })
  return isOpen ? data : undefined
}

/** The steps of the study, newest first. */
export function useHistoryList(limit: number): Value<'history.list'> | undefined {
  return useAsk('history.list', { limit }, { keepPrevious: true }).data
}

/** One step of the study's history. */
export type HistoryStep = Value<'history.list'>[number]
