import { isCounted } from '../informants/session.ts'
import { parseCalendarDay } from './calendar-day.ts'
import type { MethodFacts } from './needs-report-input.ts'
import type { ReportWords } from './words/report-words.ts'

/** What a report rests on, in words. */
export interface BasisInWords {
  /** Interviews and group interviews: «26 intervjuer og ett gruppeintervju». Null when none is held. */
  readonly counted: string | null
  /** Seminars and written sources, which no number in the matrix comes from. */
  readonly besides: string | null
  readonly period: string | null
}

/**
 * Puts the method facts into words, each kind by itself.
 *
 * Different kinds are never added up: 26 interviews and one group interview are not 27 interviews.
 */
export function basisInWords(method: MethodFacts, words: ReportWords): BasisInWords {
  const { period } = method
  return {
    counted: inWords(method.sessions.filter(({ kind }) => isCounted(kind)), words),
    besides: inWords(method.sessions.filter(({ kind }) => !isCounted(kind)), words),
    period: period === null ? null : words.period(parseCalendarDay(period.from), parseCalendarDay(period.to)),
  }
}

function inWords(sessions: MethodFacts['sessions'], words: ReportWords): string | null {
  const used = sessions.filter(({ count }) => count > 0)
  return used.length === 0 ? null : words.listOf(used.map(({ kind, count }) => words.sessions(kind, count)))
}
