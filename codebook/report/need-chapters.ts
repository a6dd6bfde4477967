import { nameInTable } from './group-names.ts'
import { fewestAskedForColour, matrixCellText } from './matrix-count.ts'
import { matrixTableKey } from './matrix-chapter.ts'
import type { MatrixRow, NeedsReportInput, ReportedNeed } from './needs-report-input.ts'
import { quoteTable, quoteTableKey } from './quote-table.ts'
import type { ReportBlock, Run } from './report-model.ts'
import { bold, plain } from './runs.ts'
import type { NamedCount, ReportWords } from './words/report-words.ts'

/** One section per need: what it is, how many mention it, and the statements. */
export function needChapters(input: NeedsReportInput, words: ReportWords): ReportBlock[] {
  if (input.needs.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: words.needs.title },
    { kind: 'paragraph', runs: [plain(words.needs.intro)] },
    ...input.needs.flatMap((need) => needSection(need, input, words)),
  ]
}

function needSection(need: ReportedNeed, input: NeedsReportInput, words: ReportWords): ReportBlock[] {
  const row = input.matrix.find(({ code }) => code === need.key)
  const blocks: ReportBlock[] = [{ kind: 'heading', level: 2, text: need.label }]
  if (need.definition.trim() !== '') blocks.push({ kind: 'paragraph', runs: [plain(need.definition.trim())] })
  blocks.push({ kind: 'paragraph', runs: [...extent(row, input, words), ...quotesSentence(need, words)] })
  if (need.quotes.length > 0) blocks.push(quoteTable(need, input, words))
  return blocks
}

/** «23 av 27 virksomheter som ble spurt, omtaler behovet (tabell 1).» */
function extent(row: MatrixRow | undefined, input: NeedsReportInput, words: ReportWords): Run[] {
  const total = row?.total ?? { state: 'noData' as const }
  const reference: Run[] = row === undefined
    ? [plain('.')]
    : [plain(` (${words.furniture.table.toLowerCase()}\u00A0`), { kind: 'tableNumber', table: matrixTableKey }, plain(').')]
  switch (total.state) {
    case 'suppressed':
      return [plain(words.needs.suppressed), ...reference]
    case 'notAsked':
      return [plain(words.needs.notAsked(input.unit)), ...reference]
    case 'noData':
      return [plain(words.needs.noData), plain('.')]
    case 'count': {
      if (total.mentioned === 0) return [plain(words.needs.nobodyMentioned(total.asked, input.unit)), ...reference]
      const { lead, rest } = words.needs.mentioned(total.mentioned, total.asked, input.unit)
      return [bold(lead), plain(rest), ...reference, ...spread(row, input, words)]
    }
  }
}

/**
 * Where the share is largest and smallest.
 *
 * Said only when nothing in the row is hidden or unknown, at least two groups are large enough for a share,
 * and no more than two groups share the first or last place: otherwise the sentence would be unsure or empty.
 */
function spread(row: MatrixRow | undefined, input: NeedsReportInput, words: ReportWords): Run[] {
  if (row === undefined || row.cells.some(({ count }) => count.state === 'suppressed')) return []
  const shares = row.cells.flatMap(({ group, count }) => {
    const named = input.groups.find(({ key }) => key === group)
    if (named === undefined || count.state !== 'count' || count.asked < fewestAskedForColour) return []
    return [{ group: nameInTable(named), count: matrixCellText(count, words), share: count.mentioned / count.asked }]
  })
  const highest = Math.max(...shares.map(({ share }) => share))
  const lowest = Math.min(...shares.map(({ share }) => share))
  const withShare = (wanted: number): NamedCount[] => shares.filter(({ share }) => share === wanted)
  const most = withShare(highest)
  const least = withShare(lowest)
  if (shares.length < 2 || highest === lowest || most.length > 2 || least.length > 2) return []
  return [plain(` ${words.needs.spread(most, least)}`)]
}

function quotesSentence(need: ReportedNeed, words: ReportWords): Run[] {
  if (need.quotes.length === 0) return [plain(` ${words.needs.noQuotes}`)]
  let verbatim = 0
  for (const quote of need.quotes) if (quote.verbatim) verbatim += 1
  return [
    plain(` ${words.furniture.table}\u00A0`),
    { kind: 'tableNumber', table: quoteTableKey(need) },
    plain(` ${words.quotes.summary(verbatim, need.quotes.length - verbatim)}`),
  ]
}
