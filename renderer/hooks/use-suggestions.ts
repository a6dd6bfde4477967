import { useMemo } from 'react'
import { areWorthShowing } from '../../codebook/suggestions/suggester.ts'
import type { Code } from '../../electron/contract/coding.ts'
import { useAsk } from './client.ts'
import { useAppInfo } from './use-settings.ts'

/** A code that may fit a text. */
export interface SuggestedCode {
  readonly code: Code
  /** How likely it fits, in whole percent; null where too little is coded to say. */
  readonly percent: number | null
  /** The words of the text that weigh the most for it. */
  readonly because: readonly string[]
}

/** The codes that fit a text best; undefined where suggestions are off, null until they are worked out. */
export function useSuggestions(text: string, byId: ReadonlyMap<string, Code>): readonly SuggestedCode[] | null | undefined {
  const isOn = useAppInfo()?.settings.suggestions === true
  const { data } = useAsk('suggestion.find', { texts: [text] }, { enabled: isOn })
  return useMemo(() => {
    if (!isOn) return undefined
    const found = data?.suggestions[0]
    if (found === undefined) return null
    return areWorthShowing(found) ? found.flatMap(({ codeId, probability, because }) => {
      const code = byId.get(codeId)
      return code === undefined ? [] : [{ code, percent: probability === null ? null : Math.round(100 * probability), because }]
    }) : []
  }, [isOn, data, byId])
}

/** Has the app learn what suggestions are made from, before the first is asked for; tells how often the first of them is right, in whole percent. */
export function useHitRate(): number | null {
  const isOn = useAppInfo()?.settings.suggestions === true
  const rate = useAsk('suggestion.find', { texts: [] }, { enabled: isOn }).data?.hitRate ?? null
  return rate === null ? null : Math.round(100 * rate)
}
