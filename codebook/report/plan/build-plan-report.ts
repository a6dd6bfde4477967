import { parseCalendarDay } from '../calendar-day.ts'
import { methodCounter } from '../method-counter.ts'
import type { Report, ReportBlock, ReportCell, ReportColumn } from '../report-model.ts'
import { bold, plain } from '../runs.ts'
import { wordsFor } from '../words/words-for.ts'
import type { PlanReportInput, PlanReportLine } from './plan-report-input.ts'
import { planWords } from './plan-words.ts'

/**
 * The plan of a wave to print: the sample, what departed from the plan and why, and what each research question is served by.
 *
 * Internal only: days and reasons tell who somebody is. Pure and total.
 */
export function buildPlanReport(input: PlanReportInput): Report {
  const words = planWords(input.language)
  const shared = wordsFor(input.language)
  const counter = methodCounter(input.held, input.language)
  return {
    language: input.language, title: input.studyTitle, subtitle: words.subtitle, date: input.date, profile: 'internal',
    profileLabel: shared.profiles.internal.label, profileNote: shared.profiles.internal.note,
    facts: [{ label: words.held, text: counter.charAt(0).toUpperCase() + counter.slice(1) }, { label: words.date, text: shared.date(parseCalendarDay(input.date)) }],
    furniture: shared.furniture,
    blocks: [
      { kind: 'contents', title: shared.contents.title },
      { kind: 'tableList', title: shared.contents.tables },
      ...sample(input), ...deviations(input), ...research(input),
    ],
  }
}

function sample({ language, lines, total }: PlanReportInput): ReportBlock[] {
  const words = planWords(language).sample
  const row = (line: PlanReportLine, name: string, strong: boolean): ReportCell[] => [
    { kind: 'text', lines: [[strong ? bold(name) : plain(name)]] },
    ...[line.target, line.done, line.planned, line.toFind, line.invited, line.accepted, line.declined].map((figure) => text(figure === null ? '–' : String(figure))),
  ]
  return [
    { kind: 'heading', level: 1, text: words.title, newPage: true },
    paragraph(words.intro),
    {
      kind: 'table', key: 'sample', layout: 'plain', caption: words.caption, description: words.description, notes: [], columns: columns(words.columns, [4, 1, 1.4, 1.2, 1.2, 1.1, 0.8, 0.8], 'end'),
      rows: [...lines.map((line) => row(line, line.label === '' ? words.noGroup : line.label, false)), row(total, words.total, true)],
    },
  ]
}

function deviations({ language, deviations: list }: PlanReportInput): ReportBlock[] {
  const words = planWords(language)
  const shared = wordsFor(language)
  const day = (at: string | null) => (at === null ? '–' : shared.date(parseCalendarDay(at)))
  const heading: ReportBlock = { kind: 'heading', level: 1, text: words.deviations.title }
  if (list.length === 0) return [heading, paragraph(words.deviations.none)]
  return [heading, {
    kind: 'table', key: 'deviations', layout: 'plain', caption: words.deviations.caption, description: words.deviations.description, notes: [],
    columns: columns(words.deviations.columns, [1, 1.6, 1.6, 1.6, 1.6, 3]),
    rows: list.map((one) => [
      { kind: 'text', lines: [[bold(one.code)]] }, text(day(one.planned)), text(day(one.held)), { kind: 'text', lines: one.kinds.map((kind) => [plain(words.kinds[kind](one.daysLate))]) },
      text(`${one.askedBy} / ${one.typedBy}`), text(one.reason === '' ? words.deviations.noReason : one.reason),
    ]),
  }]
}

function research({ language, research: list }: PlanReportInput): ReportBlock[] {
  const words = planWords(language).research
  const heading: ReportBlock = { kind: 'heading', level: 1, text: words.title }
  if (list.length === 0) return [heading, paragraph(words.none)]
  return [heading, {
    kind: 'table', key: 'research', layout: 'plain', caption: words.caption, description: words.description, notes: [], columns: columns(words.columns, [0.8, 5, 1.2, 3]),
    rows: list.map((question) => [
      { kind: 'text', lines: [[bold(question.key)]] }, text(question.label), text(question.chapter === '' ? '–' : question.chapter),
      text(question.gap === null ? words.served(question.questions, question.sessions) : words.gaps[question.gap]),
    ]),
  }]
}

/** The columns of a table, the first of which names its rows. */
function columns(headers: readonly string[], shares: readonly number[], align: ReportColumn['align'] = 'start'): ReportColumn[] {
  return headers.map((header, at) => ({ header, share: shares[at] ?? 1, align: at === 0 ? 'start' : align, role: at === 0 ? 'label' : 'value' }))
}

function text(words: string): ReportCell {
  return { kind: 'text', lines: words.split('\n').map((line) => [plain(line)]) }
}

function paragraph(words: string): ReportBlock {
  return { kind: 'paragraph', runs: [plain(words)] }
}
