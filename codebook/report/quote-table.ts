import { nameInTable } from './group-names.ts'
import type { NeedsReportInput, ReportedNeed, ReportedQuestion, ReportedQuote } from './needs-report-input.ts'
import { quotedStatement } from './quoted-statement.ts'
import { questionLabels } from './question-labels.ts'
import type { ReportCell, ReportTable, Run } from './report-model.ts'
import { rowsFrom } from './rows.ts'
import { bold, plain } from './runs.ts'
import type { ReportWords } from './words/report-words.ts'

/** Places of the columns that tell who said it. */
const groupColumn = 1
const sourceColumn = 2

/** Key of the table of a need's statements. */
export function quoteTableKey(need: ReportedNeed): string {
  return `quotes:${need.key}`
}

/** The statements coded to a need, in the order of the groups and, within a group, of the questions. */
export function quoteTable(need: ReportedNeed, input: NeedsReportInput, words: ReportWords): ReportTable {
  const { quotes } = words
  const names = new Map(input.groups.map((group) => [group.label, nameInTable(group)]))
  const { order, asked, tellsGroups, tellsSources } = orderOf(need, input.groups.map(({ label }) => label))
  const label = questionLabels(input.questions ?? asked)
  // A column that says «Informant» or nothing in every row tells nothing.
  const told = <Cell>(cells: readonly Cell[]): Cell[] => cells.filter((_, index) => (tellsGroups || index !== groupColumn) && (tellsSources || index !== sourceColumn))
  return {
    kind: 'table',
    key: quoteTableKey(need),
    layout: 'quotes',
    caption: quotes.caption(need.label),
    description: quotes.description(need.label, need.quotes.length, tellsGroups),
    columns: told([
      { header: quotes.statement, share: 53, align: 'start', role: 'value' },
      { header: quotes.group, share: 19, align: 'start', role: 'value' },
      { header: quotes.source, share: 8, align: 'start', role: 'value' },
      { header: quotes.question, share: 10, align: 'start', role: 'value' },
      { header: quotes.type, share: 10, align: 'start', role: 'value' },
    ]),
    rows: rowsFrom(need.quotes, (index) => told(quoteRow(quoteAt(need, order[index]), names, label, words))),
    notes: questionNotes(asked, label, words),
  }
}

/** Where the statements of a need go, the questions they answer in that order, and whether anything is told of who said them. */
interface QuoteOrder {
  readonly order: Uint32Array
  readonly asked: readonly ReportedQuestion[]
  readonly tellsGroups: boolean
  readonly tellsSources: boolean
}

/** Reads each statement once and keeps only what decides the order: the statements themselves may be too many for memory. */
function orderOf({ quotes }: ReportedNeed, labels: readonly string[]): QuoteOrder {
  const groupOrder = new Map(labels.map((label, index) => [label, index]))
  const groups = new Float64Array(quotes.length)
  const numbers = new Float64Array(quotes.length)
  const questions = new Map<string, { readonly place: number; readonly question: ReportedQuestion }>()
  const asked = new Int32Array(quotes.length).fill(-1)
  let tellsGroups = false
  let tellsSources = false
  let at = 0
  for (const { group, question, source } of quotes) {
    groups[at] = group === null ? Infinity : (groupOrder.get(group) ?? labels.length)
    numbers[at] = question?.number ?? Infinity
    if (question !== null) {
      const name = `${question.number} ${question.text}`
      const known = questions.get(name) ?? { place: questions.size, question }
      questions.set(name, known)
      asked[at] = known.place
    }
    tellsGroups ||= group !== null || source !== null
    tellsSources ||= source !== null
    at += 1
  }
  const order = Uint32Array.from({ length: quotes.length }, (_, index) => index)
    .toSorted((left, right) => compare(groups[left], groups[right]) || compare(numbers[left], numbers[right]) || left - right)
  const list = [...questions.values()]
  return { order, tellsGroups, tellsSources, asked: [...new Set(Array.from(order, (index) => asked[index] ?? -1))].flatMap((place) => list[place]?.question ?? []) }
}

/** Compares places of which both may be Infinity, whose difference is not a number. */
function compare(left = 0, right = 0): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}

function quoteAt({ key, quotes }: ReportedNeed, index = -1): ReportedQuote {
  const quote = quotes.at(index)
  if (quote === undefined) throw new Error(`The need ${key} has no statement at ${index}`)
  return quote
}

type Label = ReturnType<typeof questionLabels>

function quoteRow(quote: ReportedQuote, names: ReadonlyMap<string, string>, label: Label, words: ReportWords): ReportCell[] {
  const name = quote.group === null ? words.quotes.unnamedGroup : (names.get(quote.group) ?? quote.group)
  return [
    { kind: 'text', lines: [[plain(quotedStatement(quote.text, quote.verbatim, words))]] },
    { kind: 'text', lines: [[plain(name)]] },
    { kind: 'text', lines: [[plain(quote.source ?? '–')]] },
    { kind: 'text', lines: [[plain(quote.question === null ? words.quotes.freeNote : label(quote.question))]] },
    { kind: 'text', lines: [[plain(quote.verbatim ? words.quotes.verbatim : words.quotes.indirect)]] },
  ]
}

/** The wording of each question in the table, told once below it rather than in every row. */
function questionNotes(asked: readonly ReportedQuestion[], label: Label, words: ReportWords): Run[][] {
  return asked.map((question) => ({ ...question, label: label(question) }))
    .toSorted((left, right) => left.number - right.number || compare(left.label.length, right.label.length) || (left.label < right.label ? -1 : 1))
    .map((question) => [bold(words.quotes.questionNote(question.label)), plain(` ${question.text.trim()}`)])
}
