import type { SearchFilter } from '../../electron/contract/analysis.ts'
import type { Value } from '../../electron/contract/contract.ts'
import { useAsk } from './client.ts'

/** Hits of a page: more than one reads at a time, and still light. */
const hitsPerPage = 300

/** Where the words occur in the part of the study that the filter says, so many pages of it; the last hits stay in sight while new ones are sought. */
export function useSearch(text: string, filter: SearchFilter, pages: number): { readonly found: Value<'search.find'> | undefined; readonly isWaiting: boolean; readonly error: unknown } {
  const { data, error, isPlaceholderData } = useAsk('search.find', { text, limit: hitsPerPage * pages, filter }, { enabled: text !== '', keepPrevious: text !== '' })
  return { found: text === '' ? undefined : data, isWaiting: isPlaceholderData, error }
}
