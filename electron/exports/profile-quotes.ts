import type { ExportProfile } from '../../codebook/privacy/profile.ts'
import { passageReader, quotableSessions } from '../../db/queries/quotable-passages.ts'
import type { OpenStudy } from '../host/open-study.ts'
import { maskFor } from './mask-for.ts'
import { quoteRules, type ExportQuote } from './quotes-for-profile.ts'

/** How many quotes an export has, and in how many of them something was masked. */
export interface QuoteCount {
  readonly quotes: number
  readonly masked: number
}

/** The quotes of a study as a profile lets them out, some sessions at a time. */
export interface ProfileQuotes {
  /** Ids of the sessions in their order. */
  readonly sessions: readonly string[]
  /** The quotes of these sessions, session by session, as they are now. */
  readonly read: (some: readonly string[]) => (readonly [session: string, quotes: readonly ExportQuote[]])[]
  /** Of all that was read, each session as it was read last. */
  readonly count: () => QuoteCount
}

/** Begins to read the quotes: reads who belongs where, and which names are masked. */
export function profileQuotes(open: OpenStudy, profile: ExportProfile): ProfileQuotes {
  const { db } = open
  const rules = quoteRules(open.facts(null), profile, maskFor(open, profile))
  const readPassages = passageReader(db)
  const counts = new Map<string, QuoteCount>()
  return {
    sessions: quotableSessions(db),
    read(some) {
      const passages = Map.groupBy(readPassages(some), (passage) => passage.sessionId)
      return some.map((session) => {
        const { quotes, masked } = rules(passages.get(session) ?? [])
        counts.set(session, { quotes: quotes.length, masked })
        return [session, quotes]
      })
    },
    count: () => {
      const all = [...counts.values()]
      return { quotes: all.reduce((sum, one) => sum + one.quotes, 0), masked: all.reduce((sum, one) => sum + one.masked, 0) }
    },
  }
}
