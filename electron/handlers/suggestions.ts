import { ok } from '../../codebook/result.ts'
import { createSuggester } from '../../codebook/suggestions/suggester.ts'
import { suggestableCodes } from '../../codebook/suggestions/suggestable-codes.ts'
import { lastCodedPassages } from '../../db/queries/coded-passages.ts'
import { listCodes } from '../../db/queries/codes.ts'
import { stem } from '../../db/search/stem.ts'
import type { suggestionChannels } from '../contract/suggestions.ts'
import { withStudy, type HandlersOf } from '../host/context.ts'

/** Codings that are learnt from, the newest: more say little more, and learning them would be waited for. */
const mostCodings = 3000

export const suggestionHandlers: HandlersOf<keyof typeof suggestionChannels> = {
  'suggestion.find': withStudy((open, { texts }) => {
    const listed = listCodes(open.db)
    const known = new Map(listed.map((code) => [code.id, code]))
    const { codes, standsFor } = suggestableCodes(listed)
    const passages = lastCodedPassages(open.db, mostCodings).map(({ text, codeIds }) => ({ text, codeIds: codeIds.flatMap((id) => standsFor.get(id) ?? []) }))
    const { suggest, hitRate } = createSuggester(codes, passages, stem)
    return ok({
      hitRate, suggestions: texts.map((text) => suggest(text).map((one) => ({
        ...one, because: [...one.because], key: known.get(one.codeId)?.key ?? '', label: known.get(one.codeId)?.label ?? '',
      }))),
    })
  }),
}
