import { nameInTable } from './group-names.ts'
import type { NeedsReportInput, ReportedNeed, ReportedQuestion, ReportedQuote } from './needs-report-input.ts'
import { quotedStatement } from './quoted-statement.ts'
import type { ReportCell, ReportTable, Run } from './report-model.ts'
import { bold, plain } from './runs.ts'
import type { ReportWords } from './words/report-words.ts'

/** Place of the column that tells the informant group. */
const groupColumn = 1

/** Key of the table of a need's statements. */
export function quoteTableKey(need: ReportedNeed): string {
  return `quotes:${need.key}`
}

/** The statements coded to a need, in the order of the groups and, within a group, of the questions. */
export function quoteTable(need: ReportedNeed, input: NeedsReportInput, words: ReportWords): ReportTable {
  const { quotes } = words
  const groupOrder = new Map(input.groups.map(({ label }, index) => [label, index]))
  const names = new Map(input.groups.map((group) => [group.label, nameInTable(group)]))
  const place = (quote: ReportedQuote): readonly [number, number] => [
    quote.group === null ? Infinity : (groupOrder.get(quote.group) ?? input.groups.length),
    quote.question?.number ?? Infinity,
  ]
  // A column that says «Informant» in every row tells nothing.
  const tellsGroups = need.quotes.some(({ group, source }) => group !== null || source !== null)
  const withGroup = <Cell>(cells: readonly Cell[]): Cell[] => cells.filter((_, index) => tellsGroups || index !== groupColumn)
  const sorted = need.quotes.toSorted((left, right) => compare(place(left), place(right)))
  return {
    kind: 'table',
    key: quoteTableKey(need),
    layout: 'quotes',
    caption: quotes.caption(need.label),
    description: quotes.description(need.label, need.quotes.length, tellsGroups),
    columns: withGroup([
      { header: quotes.statement, share: 58, align: 'start', role: 'value' },
      { header: quotes.group, share: 21, align: 'start', role: 'value' },
      { header: quotes.question, share: 11, align: 'start', role: 'value' },
      { header: quotes.type, share: 10, align: 'start', role: 'value' },
    ]),
    rows: sorted.map((quote) => withGroup(quoteRow(quote, names, words))),
    notes: questionNotes(sorted, words),
  }
}

function compare(left: readonly [number, number], right: readonly [number, number]): number {
  // Infinity minus Infinity is not a number; equal places keep the order they came in.
  if (left[0] !== right[0]) return left[0] < right[0] ? -1 : 1
  if (left[1] !== right[1]) return left[1] < right[1] ? -1 : 1
  return 0
}

function quoteRow(quote: ReportedQuote, names: ReadonlyMap<string, string>, words: ReportWords): ReportCell[] {
  const name = quote.group === null ? words.quotes.unnamedGroup : (names.get(quote.group) ?? quote.group)
  const group: Run[][] = [[plain(name)]]
  if (quote.source !== null) group.push([plain(quote.source)])
  return [
    { kind: 'text', lines: [[plain(quotedStatement(quote.text, quote.verbatim, words))]] },
    { kind: 'text', lines: group },
    { kind: 'text', lines: [[plain(quote.question === null ? words.quotes.freeNote : String(quote.question.number))]] },
    { kind: 'text', lines: [[plain(quote.verbatim ? words.quotes.verbatim : words.quotes.indirect)]] },
  ]
}

/** The wording of each question in the table, told once below it rather than in every row. */
function questionNotes(quotes: readonly ReportedQuote[], words: ReportWords): Run[][] {
  const asked = new Map<string, ReportedQuestion>()
  for (const { question } of quotes) {
    if (question !== null) asked.set(`${question.number} ${question.text}`, question)
  }
  return [...asked.values()]
    .toSorted((left, right) => left.number - right.number)
    .map(({ number, text }) => [bold(words.quotes.questionNote(number)), plain(` ${text.trim()}`)])
}
