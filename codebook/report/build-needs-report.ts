import { basisInWords } from './basis-in-words.ts'
import type { BasisInWords } from './basis-in-words.ts'
import { parseCalendarDay } from './calendar-day.ts'
import { countingChapter } from './counting-chapter.ts'
import { matrixChapter } from './matrix-chapter.ts'
import { needChapters } from './need-chapters.ts'
import { guideAppendix } from './guide-appendix.ts'
import type { NeedsReportInput } from './needs-report-input.ts'
import type { Fact, Report } from './report-model.ts'
import { seminarChapter } from './seminar/seminar-chapter.ts'
import type { ReportWords } from './words/report-words.ts'
import { wordsFor } from './words/words-for.ts'

/**
 * The report on needs: title page, contents, how it was counted, the matrix, each need with its statements,
 * what seminars said to the findings, and the interview guides.
 *
 * Pure and total: no needs, no quotes or no sessions give a shorter report that says so.
 */
export function buildNeedsReport(input: NeedsReportInput): Report {
  const words = wordsFor(input.language)
  const basis = basisInWords(input.method, words)
  const profile = words.profiles[input.profile]
  return {
    language: input.language,
    title: input.studyTitle,
    subtitle: words.titlePage.subtitle,
    date: input.date,
    profile: input.profile,
    profileLabel: profile.label,
    profileNote: profile.note,
    facts: facts(input.date, basis, words),
    furniture: words.furniture,
    blocks: [
      { kind: 'contents', title: words.contents.title },
      { kind: 'tableList', title: words.contents.tables },
      ...countingChapter(input, basis, words),
      ...matrixChapter(input, words),
      ...needChapters(input, words),
      ...seminarChapter(input, words),
      ...guideAppendix(input, words),
    ],
  }
}

function facts(date: string, basis: BasisInWords, words: ReportWords): Fact[] {
  const { titlePage } = words
  const held = basis.counted === null ? titlePage.nothingHeld : capitalised(basis.counted)
  return [
    { label: titlePage.basis, text: held },
    ...(basis.period === null ? [] : [{ label: titlePage.held, text: basis.period }]),
    { label: titlePage.date, text: words.date(parseCalendarDay(date)) },
  ]
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
