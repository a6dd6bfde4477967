import type { Language } from '../guide/guide.ts'
import type { GuideForm, MissingWording, WordedGuide } from '../guide/guide-wording.ts'
import { parseCalendarDay } from './calendar-day.ts'
import { guideBlocks } from './guide-blocks.ts'
import type { Report, ReportBlock } from './report-model.ts'
import { plain } from './runs.ts'
import type { ReportWords } from './words/report-words.ts'
import { wordsFor } from './words/words-for.ts'

export interface GuideReportInput {
  readonly guide: WordedGuide
  /** What stands in bokmål because there is no nynorsk. */
  readonly missing: readonly MissingWording[]
  readonly form: GuideForm
  /** The language that the guide is written in. */
  readonly language: Language
  readonly version: string
  readonly studyTitle: string
  /** `YYYY-MM-DD`. */
  readonly date: string
}

/** An interview guide as a document to hand out: title, introduction, headings and numbered questions. */
export function guideReport({ guide, missing, form, language, version, studyTitle, date }: GuideReportInput): Report {
  const words = wordsFor(language === 'nb' ? form : language)
  return {
    language: language === 'nb' ? form : language, title: guide.title.text, subtitle: studyTitle, date, profile: 'publication', profileLabel: null, profileNote: null, facts: [],
    hasTitlePage: false, furniture: words.furniture,
    blocks: [
      ...guideBlocks(guide, { list: 0, level: 1 }, words),
      ...lacking(missing, words),
      { kind: 'note', runs: [plain(words.guide.version(version, words.date(parseCalendarDay(date))))] },
    ],
  }
}

function lacking(missing: readonly MissingWording[], words: ReportWords): ReportBlock[] {
  if (missing.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: words.guide.lacking, isNumbered: false },
    { kind: 'list', items: missing.map(({ part, number, text }) => [plain(`${words.guide.parts[part]}${number === null ? '' : ` ${number}`}: ${text}`)]) },
  ]
}
