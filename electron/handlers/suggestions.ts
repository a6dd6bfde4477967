import { fail, ok } from '../../codebook/result.ts'
import { listCodes } from '../../db/queries/codes.ts'
import type { suggestionChannels } from '../contract/suggestions.ts'
import { withStudy, type HandlersOf } from '../host/context.ts'
import { nameSuggestions } from '../host/name-suggestions.ts'

export const suggestionHandlers: HandlersOf<keyof typeof suggestionChannels> = {
  'suggestion.find': withStudy(async (open, { texts }, context) => {
    const listed = listCodes(open.db)
    const { suggest, hitRate } = await open.suggester.of(open.db, listed, open.heldBack)
    return context.open === open ? ok({ hitRate, suggestions: texts.map((text) => nameSuggestions(suggest(text), listed)) }) : fail({ kind: 'no-study' })
  }),
}
