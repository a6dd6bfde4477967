import type { Suggestion } from '../../codebook/suggestions/suggester.ts'
import type { Suggestion as NamedSuggestion } from '../contract/suggestions.ts'

/** Puts the key and the name of the code to each suggestion. */
export function nameSuggestions(
  suggestions: readonly Suggestion[], codes: readonly { readonly id: string; readonly key: string; readonly label: string }[],
): NamedSuggestion[] {
  return suggestions.flatMap((suggestion) => {
    const code = codes.find(({ id }) => id === suggestion.codeId)
    return code === undefined ? [] : [{ ...suggestion, because: [...suggestion.because], key: code.key, label: code.label }]
  })
}
