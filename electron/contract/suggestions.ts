import { z } from 'zod'

const suggestion = z.object({
  codeId: z.string(), key: z.string(), label: z.string(),
  /** Between 0 and 1; null where there are too few coded passages to say so honestly. */
  probability: z.number().nullable(),
  /** The words of the text that weigh the most for it. */
  because: z.array(z.string()),
})
export type Suggestion = z.infer<typeof suggestion>

/** Texts at once, and UTF-16 units of each: a long interview. */
const mostTexts = 10_000
const longest = 200_000

/** Channels of suggested codes. They store nothing: a suggestion is counted only when somebody codes with it. */
export const suggestionChannels = {
  /** The codes that fit texts best, three each at most, by what the codebook says and what has been coded; none for a text of which nothing is known. */
  'suggestion.find': {
    request: z.strictObject({ texts: z.array(z.string().max(longest)).max(mostTexts) }),
    reply: z.object({
      suggestions: z.array(z.array(suggestion)),
      /** How often the first suggestion would have been right for what has been coded, each passage tried as if it were new; null for too few. */
      hitRate: z.number().nullable(),
    }),
  },
} as const
