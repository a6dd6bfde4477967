import type { UseQueryResult } from '@tanstack/react-query'
import type { LedgerEntry, Letter } from '../../electron/contract/letters.ts'
import { useAsk } from './client.ts'

/** The letters of the study with their versions. */
export function useLetters(): readonly Letter[] | undefined {
  return useAsk('letter.list', {}, { keepPrevious: true }).data
}

/** Who was told what and has agreed to what; refused while the key file is closed. */
export function useLedger(keyOpen: boolean): UseQueryResult<LedgerEntry[]> {
  return useAsk('ledger.list', {}, { enabled: keyOpen, keepPrevious: true })
}
