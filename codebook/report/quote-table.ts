import { nameInTable } from './group-names.ts'
import type { NeedsReportInput, ReportedNeed, ReportedQuestion, ReportedQuote } from './needs-report-input.ts'
import { quotedStatement } from './quoted-statement.ts'
import type { ReportCell, ReportTable, Run } from './report-model.ts'
import { rowsFrom } from './rows.ts'
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
  const names = new Map(input.groups.map((group) => [group.label, nameInTable(group)]))
  const { order, asked, tellsGroups } = orderOf(need, input.groups.map(({ label }) => label))
  // A column that says «Informant» in every row tells nothing.
  const withGroup = <Cell>(cells: readonly Cell[]): Cell[] => cells.filter((_, index) => tellsGroups || index !== groupColumn)
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
    rows: rowsFrom(need.quotes, (index) => withGroup(quoteRow(quoteAt(need, order[index]), names, words))),
    notes: questionNotes(asked, words),
  }
}

/** Where the statements of a need go, the questions they answer in that order, and whether anything is told of who said them. */
interface QuoteOrder {
  readonly order: Uint32Array
  readonly asked: readonly ReportedQuestion[]
  readonly tellsGroups: boolean
}

/** Reads each statement once and keeps only what decides the order: the statements themselves may be too many for memory. */
function orderOf({ quotes }: ReportedNeed, labels: readonly string[]): QuoteOrder {
  const groupOrder = new Map(labels.map((label, index) => [label, index]))
  const groups = new Float64Array(quotes.length)
  const numbers = new Float64Array(quotes.length)
  const questions = new Map<string, { readonly place: number; readonly question: ReportedQuestion }>()
  const asked = new Int32Array(quotes.length).fill(-1)
  let tellsGroups = false
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
    at += 1
  }
  const order = Uint32Array.from({ length: quotes.length }, (_, index) => index)
    .toSorted((left, right) => compare(groups[left], groups[right]) || compare(numbers[left], numbers[right]) || left - right)
  const list = [...questions.values()]
  return { order, tellsGroups, asked: [...new Set(Array.from(order, (index) => asked[index] ?? -1))].flatMap((place) => list[place]?.question ?? []) }
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
function questionNotes(asked: readonly ReportedQuestion[], words: ReportWords): Run[][] {
  return asked.toSorted((left, right) => left.number - right.number)
    .map(({ number, text }) => [bold(words.quotes.questionNote(number)), plain(` ${text.trim()}`)])
}
