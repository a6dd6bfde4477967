import type { DoubleCodingRound } from '../../electron/contract/double-coding.ts'
import { useAsk } from './client.ts'

const none: readonly DoubleCodingRound[] = []

/** The rounds of double coding, the newest first. */
export function useDoubleCoding(): { readonly rounds: readonly DoubleCodingRound[]; readonly isKnown: boolean; readonly error: unknown } {
  const { data, error } = useAsk('double-coding.list', {})
  return { rounds: data ?? none, isKnown: data !== undefined, error }
}
