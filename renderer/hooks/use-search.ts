import type { Value } from '../../electron/contract/contract.ts'
import { useAsk } from './client.ts'

/** Hits shown at most: more than anyone reads, and still one light page. */
export const mostHits = 300

/** Where the words occur in the study; the last hits stay in sight while new ones are sought. */
export function useSearch(text: string): { readonly found: Value<'search.find'> | undefined; readonly isWaiting: boolean; readonly error: unknown } {
  const { data, error, isPlaceholderData } = useAsk('search.find', { text, limit: mostHits }, { enabled: text !== '', keepPrevious: text !== '' })
  return { found: text === '' ? undefined : data, isWaiting: isPlaceholderData, error }
}
