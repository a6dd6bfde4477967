import type { ExportProfile } from '../../codebook/privacy/profile.ts'
import type { NeedsReportInput } from '../../codebook/report/needs-report-input.ts'
import { listCodes } from '../../db/queries/codes.ts'
import { knownIdentifiers } from '../host/known-identifiers.ts'
import type { OpenStudy } from '../host/open-study.ts'
import { agreementParts } from './assemble-agreement.ts'
import { assembleNeedsReport, needOfCode } from './assemble-needs-report.ts'
import { profileQuotes, type QuoteCount } from './profile-quotes.ts'
import type { Making } from './read-in-parts.ts'
import type { NeedQuote } from './word/packed-quotes.ts'

/** Who writes the report, in another thread, and is handed its quotes session by session. */
export interface QuoteTaker {
  /** Forgets what was handed over. */
  readonly clear: () => void
  /** Takes the quotes of a session, in place of what they were. */
  readonly take: (session: string, quotes: readonly NeedQuote[]) => void
}

/** What is known of a report when all its quotes have been handed over. */
export interface ReportFacts extends QuoteCount {
  readonly input: NeedsReportInput
}

/** What a report is to have in it, and for whom. */
export interface ReportOrder {
  readonly profile: ExportProfile
  /** Whether the interview guides that were used are appended; they are unless told. */
  readonly withGuides?: boolean | undefined
}

/** Begins to hand a report over: the quotes of a few sessions at a time, since all of them at once would stop the host. */
export function wordParts(open: OpenStudy, { profile, withGuides = true }: ReportOrder, date: string, taker: QuoteTaker): Making<ReportFacts> {
  taker.clear()
  const { sessions, read, count } = profileQuotes(open, profile)
  const agreement = agreementParts(open.db, open.facts(null))
  const needOf = needOfCode(listCodes(open.db))
  return {
    parts: sessions,
    make(some) {
      agreement.read(some)
      for (const [session, quotes] of read(some)) {
        taker.take(session, quotes.flatMap(({ codeId, text, verbatim, group, question, source }) => {
          const need = needOf(codeId)
          return need === null ? [] : [{ need, text, verbatim, group: group?.label ?? null, question, source }]
        }))
      }
    },
    end() {
      const facts = open.facts(null)
      return { ...count(), input: assembleNeedsReport(open.db, facts, profile, date, knownIdentifiers(open), agreement.end(facts), withGuides) }
    },
  }
}
