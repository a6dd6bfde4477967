import { ok } from '../../../codebook/result.ts'
import { createSuggester } from '../../../codebook/suggestions/suggester.ts'
import { suggestableCodes } from '../../../codebook/suggestions/suggestable-codes.ts'
import type { suggestionChannels } from '../../../electron/contract/suggestions.ts'
import { nameSuggestions } from '../../../electron/host/name-suggestions.ts'
import type { Fakes, Handlers } from './fake-world.ts'

/** Suggestions by the codebook of the fake study, by the real rules but without stems. */
export function suggestionHandlers({ open }: Fakes): Pick<Handlers, keyof typeof suggestionChannels> {
  return {
    'suggestion.find': ({ texts }) => {
      const { codes } = open()
      const { suggest, hitRate } = createSuggester(suggestableCodes(codes).codes, [], (word) => word)
      return ok({ hitRate, suggestions: texts.map((text) => nameSuggestions(suggest(text), codes)) })
    },
  }
}
