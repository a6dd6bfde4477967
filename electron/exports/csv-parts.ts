import type { ExportProfile } from '../../codebook/privacy/profile.ts'
import type { OpenStudy } from '../host/open-study.ts'
import { maskFor } from './mask-for.ts'
import type { PartsFile } from './parts-file.ts'
import { profileQuotes, type QuoteCount } from './profile-quotes.ts'
import { quotesCsv } from './quotes-csv.ts'
import type { Making } from './read-in-parts.ts'

/** What a file is to hold, piece by piece, and how many quotes that is. */
export interface Pieces extends QuoteCount {
  readonly pieces: () => AsyncIterable<Uint8Array>
}

/** Begins to make the table of all quotes, a part for each session. */
export function csvParts(open: OpenStudy, profile: ExportProfile, parts: PartsFile): Making<Pieces> {
  parts.clear()
  const { sessions, read, count } = profileQuotes(open, profile)
  const { header, rows } = quotesCsv(open.db, maskFor(open, profile))
  return {
    parts: sessions,
    async make(some) {
      const made = read(some).map(([session, quotes]) => [session, rows(quotes)] as const)
      for (const [session, bytes] of made) await parts.put(session, bytes)
    },
    end: () => ({
      ...count(),
      async* pieces() {
        yield header
        for (const session of sessions) yield await parts.get(session)
      },
    }),
  }
}
